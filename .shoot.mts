import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join, extname } from 'node:path';
import sparticuz from '@sparticuz/chromium';
const root = process.argv[2]; const jobs = JSON.parse(process.argv[3]);
const types: Record<string,string> = {'.html':'text/html','.js':'text/javascript','.css':'text/css','.json':'application/json','.woff2':'font/woff2','.wasm':'application/wasm','.csv':'text/csv','.svg':'image/svg+xml','.png':'image/png'};
const server = createServer((q,r)=>{ let p=join(root,decodeURIComponent(new URL(q.url!,'http://x').pathname)); if(existsSync(p)&&statSync(p).isDirectory()) p=join(p,'index.html'); if(!existsSync(p)){r.statusCode=404;return r.end();} r.setHeader('content-type',types[extname(p)]??'application/octet-stream'); r.end(readFileSync(p)); });
await new Promise<void>(f=>server.listen(0,f)); const port=(server.address() as any).port;
const exe = existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : await sparticuz.executablePath();
const browser = await chromium.launch({executablePath:exe,args:['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-background-networking']});
for (const j of jobs){ const page=await browser.newPage({viewport:{width:j.w??1440,height:j.h??900},colorScheme:j.dark?'dark':'light',hasTouch:false}); page.on('console',m=>['error','warning'].includes(m.type())&&console.log('console',m.text())); page.on('pageerror',e=>console.log('pageerror',e.message)); await page.goto(`http://localhost:${port}/${j.path}`); 
 if(j.sel){ await page.locator(j.sel).first().scrollIntoViewIfNeeded(); await page.waitForTimeout(j.wait??4000);} else await page.waitForTimeout(j.wait??3000);
 for (const a of j.act??[]){ try { await eval(`(async()=>{${a}})()`);} catch(e){console.log('act failed',a,String(e).slice(0,300));} }
 if(j.sel && !j.full) await page.locator(j.sel).first().screenshot({path:j.out}); else await page.screenshot({path:j.out,fullPage:j.full??false}); await page.close(); console.log(j.out);}
await browser.close(); server.close();
