const tex = String.raw;

/** Formulas of the field as they stand on a line of their own. */
export const displayFormulas: readonly string[] = [
  tex`\Bigl\lVert \frac{\partial \mathcal L}{\partial H_l} \Bigr\rVert_F^2 = \Bigl( 1 + \frac{\beta^2}{L} \Bigr)^{L-l} \left\lVert \frac{\partial \mathcal L}{\partial H_L} \right\rVert_F^2`,
  tex`\exp\Bigl( -\sum_i p_i \ln p_i \Bigr), \qquad p_i = s_i^2 \Big/ \sum_j s_j^2`,
  tex`\kappa(\rho) = \frac{\sqrt{1 - \rho^2} + (\pi - \arccos \rho)\,\rho}{\pi}`,
  tex`\begin{aligned} q^{l+1} &= \sigma_w^2 \int \mathcal D z \, \phi\bigl(\sqrt{q^l}\, z\bigr)^2 + \sigma_b^2, \\ c^{l+1} &= \frac{1}{q^{l+1}} \left( \sigma_w^2 \iint \mathcal D z_1 \mathcal D z_2\, \phi(u_1)\phi(u_2) + \sigma_b^2 \right), \\ \chi_1 &= \sigma_w^2 \, \mathbb E\bigl[\phi'(h)^2\bigr] \end{aligned}`,
  tex`\phi(x) = \begin{cases} x & \text{if } x \ge 0, \\ \alpha\,(e^x - 1) & \text{otherwise} \end{cases}`,
  tex`\Sigma = \begin{pmatrix} q & c & \cdots & c \\ c & q & \cdots & c \\ \vdots & \vdots & \ddots & \vdots \\ c & c & \cdots & q \end{pmatrix} = \begin{bmatrix} a & b \\ b & d \end{bmatrix}^{-1/2}`,
  tex`\mathbb E_{W \sim \mathcal N(0,\, \sigma_w^2/d)} \left[ \left\lVert W x \right\rVert_2^2 \right] = \sigma_w^2 \lVert x \rVert_2^2, \qquad x \in \mathbb R^{d}`,
  tex`\hat\mu = \frac1n \sum_{i=1}^n x_i, \quad \overline{x}\, \widehat{xy}\, \tilde\phi\, \dot q\, \bar h\, \vec v\, \widetilde{W}_{ij}, \quad \hat\sigma^2 = \frac{1}{n}\sum_{i=1}^{n}(x_i-\hat\mu)^2`,
  tex`\mathrm{BN}(a)_{ij} = \frac{a_{ij} - \overline{a_{i\cdot}}}{\sqrt{\operatorname{Var}(a_{i\cdot}) + \varepsilon}}`,
  tex`\lambda = \frac{1}{n-3} \left( \frac{n - 1 + \kappa'(c)}{1 - \kappa(c)} - 1 \right), \qquad c = -\frac{1}{n-1},`,
  tex`\operatorname{softmax}\Bigl(\frac{QK^\top}{\sqrt{d_k}}\Bigr)V, \qquad \underbrace{W_L W_{L-1} \cdots W_1}_{L \text{ factors}} x`,
  tex`\prod_{l=1}^{L} \lVert W_l \rVert \;\le\; \Biggl( \frac1L \sum_{l=1}^{L} \lVert W_l \rVert^2 \Biggr)^{L/2}, \qquad \lim_{L\to\infty} \xi^{-1} = -\log \chi_1`,
  tex`\int_{-\infty}^{\infty} \frac{e^{-z^2/2}}{\sqrt{2\pi}}\, \phi(z)\,\mathrm dz = \left. \frac{\partial F}{\partial t} \right|_{t=0}, \qquad \binom{n}{k}, \quad \lfloor x \rfloor, \lceil y \rceil`,
  tex`\overset{!}{=} \; \underset{x}{\arg\max}\, f \; \xrightarrow[d\to\infty]{\text{a.s.}} \; \mathbf{u}^\top \mathsf{A}\, \boldsymbol{\theta} \quad \sqrt[3]{x+1}, \quad \overbrace{a+b}^{m} \quad \boxed{y} \not\in \mathfrak{g} \tag{7}`,
  tex`\left\{ \begin{array}{c|c} A & B \\ \hline C & D \end{array} \right\} \quad \Biggl\langle \frac{\dfrac{a}{b}}{c} \Biggr\rangle \quad x^{y^{z}}_{i_{j}} \quad \overleftrightarrow{AB} \quad \substack{i<j \\ j<k} \quad \mathop{\sum\nolimits'}_{k} \; \smash{f} \; \mathllap{x}y \; \phantom{M}z`,
];

/** Formulas of the field as they stand among words. */
export const inlineFormulas: readonly string[] = [
  tex`H_l = \phi\bigl(\mathrm{BN}(A_l)\bigr)`,
  tex`\sigma_w^2/d`,
  tex`\lVert \partial\mathcal L / \partial H_l \rVert_F`,
  tex`c^\ast = \kappa\bigl(-1/(n-1)\bigr)`,
  tex`\mathbb E[\phi(z)^2] = \tfrac12`,
  tex`s_i^2 / \sum_j s_j^2`,
  tex`\rho < 1`,
  tex`\sqrt{d}`,
  tex`\hat{h}_l`,
  tex`\chi_1 = 1`,
  tex`n \to \infty`,
  tex`x \in \mathbb R^d`,
];
