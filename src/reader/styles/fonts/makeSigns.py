"""Makes signs-sans.woff2 and signs-serif.woff2: what numbers and formulas in text need and the Latin files of Source Sans and Source Serif lack.

Needs fontTools and brotli, and the packages source-sans@3.52.0 and source-serif@4.5.1 of npm, unpacked:
python3 makeSigns.py <SourceSans3VF-Upright.ttf> <SourceSerif4Variable-Roman.ttf>
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

raised = "⁰⁴⁵⁶⁷⁸⁹⁺⁻ⁿᵀ"
lowered = "₀₁₂₃₄₅₆₇₈₉₋"
greek = "ΓΔΘΛΞΠΣΦΨΩαβγδεζηθικλμνξοπρστυφχψω"
signs = "∀∂∑√∞≈≠≤≥‖←→ĝḠ"


def made(source: str, name: str, family: str, pinned: dict[str, float]) -> None:
    font = TTFont(source)
    if pinned:
        font = instantiateVariableFont(font, pinned)
    options = Options()
    options.flavor = "woff2"
    options.layout_features = ["kern", "mark", "ccmp"]
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(text=raised + lowered + greek + signs)
    subsetter.subset(font)
    # A changed font may not bear the reserved name (SIL Open Font License 1.1, condition 3).
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16, 25):
            record.string = family.replace(" ", "") if record.nameID in (6, 25) else family
    font.flavor = "woff2"
    font.save(Path(__file__).parent / name)


sans, serif = sys.argv[1:3]
made(sans, "signs-sans.woff2", "Signs at Depth Sans", {})
# At the optical size of the Latin file beside it.
made(serif, "signs-serif.woff2", "Signs at Depth Serif", {"opsz": 14})
