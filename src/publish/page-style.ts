/** The look of a released page: one column to read, notes beside nothing, the same in print; no fonts or pictures from elsewhere. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --soft: #5d5a54; --line: #dcd8cf; --wash: #f4f1ea;
  --accent: #7a2e1d; --link: #22507a; --warn: #8a1c12; --warn-wash: #fbe9e5; --mark: #8a5a00; --mark-wash: #fdf3d7;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', 'Source Serif 4', Cambria, Georgia, serif;
  --sans: 'Inter', 'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e6df; --soft: #a8a399; --line: #3a3732; --wash: #211f1c;
    --accent: #e59a84; --link: #8fbbe4; --warn: #ffb4a6; --warn-wash: #3d1a14; --mark: #f0c56a; --mark-wash: #33290f;
  }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; scroll-behavior: smooth; scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--serif); line-height: 1.6; overflow-wrap: break-word; }
.stamp { position: sticky; top: 0; z-index: 2; padding: .5rem 1.5rem; background: var(--warn); color: var(--paper); font: 700 .8rem/1.4 var(--sans); letter-spacing: .12em; text-align: center; }
.watermark { display: none; }
.page { max-width: 46rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
.kicker { margin: 0 0 .5rem; color: var(--accent); font: 600 .8rem/1.4 var(--sans); letter-spacing: .1em; text-transform: uppercase; }
h1, h2, h3, h4 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { margin: 0; font-size: 2.35rem; font-weight: 700; letter-spacing: -.012em; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.25rem 0 0; padding: 1rem 0 0; border-top: 3px solid var(--accent); color: var(--soft); font: .85rem/1.5 var(--sans); }
.facts div { display: flex; gap: .4rem; } .facts dt { font-weight: 600; } .facts dd { margin: 0; }
.reasons { margin: 2rem 0 0; padding: 1rem 1.25rem; border-inline-start: 4px solid var(--warn); background: var(--warn-wash); font: .9rem/1.5 var(--sans); }
.reasons p { margin: 0 0 .4rem; font-weight: 600; color: var(--warn); } .reasons ul { margin: 0; padding-inline-start: 1.2rem; }
nav { margin: 2rem 0 0; padding: 1rem 1.25rem; background: var(--wash); font: .9rem/1.6 var(--sans); }
nav h2 { margin: 0 0 .35rem; font: 600 .8rem/1.4 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
nav ol { columns: 2; column-gap: 2rem; margin: 0; padding: 0; list-style: none; } nav li { break-inside: avoid; }
nav a { display: inline-block; padding: .1rem 0; text-decoration: none; } nav a:hover { text-decoration: underline; }
main h2 { margin: 3.25rem 0 1rem; padding-top: 1.1rem; border-top: 1px solid var(--line); font-size: 1.65rem; }
main h3 { margin: 2.1rem 0 .65rem; font-size: 1.18rem; color: var(--accent); }
main h4 { margin: 1.6rem 0 .5rem; font: 600 .95rem/1.4 var(--sans); color: var(--soft); }
p { margin: 0 0 1rem; } .summary p { font-size: 1.08rem; }
main ul { margin: 0 0 1rem; padding-inline-start: 1.15rem; } main li { margin: 0 0 .7rem; padding-inline-start: .2rem; } main li::marker { color: var(--accent); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.refs { font: .68rem/1 var(--sans); vertical-align: super; white-space: nowrap; margin-inline-start: .12em; }
.refs.many { white-space: normal; }
.refs a { padding: .3em .12em; text-decoration: none; } .refs a:hover { text-decoration: underline; }
.number { font-weight: 600; font-variant-numeric: tabular-nums; }
.draft { text-decoration: underline dotted color-mix(in srgb, var(--mark) 45%, transparent); text-decoration-thickness: 1px; text-underline-offset: .28em; }
.tag { margin-inline-start: .3em; color: var(--mark); font: italic 500 .72rem/1 var(--sans); white-space: nowrap; }
.scroll { overflow-x: auto; margin: 0 0 1.75rem; }
table { width: 100%; min-width: 34rem; border-collapse: collapse; font: .84rem/1.45 var(--sans); font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .6rem; color: var(--ink); font-weight: 600; text-align: start; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); } td:first-child { white-space: nowrap; }
.notes { font: .84rem/1.5 var(--sans); } .notes ol { margin: 0; padding: 0; list-style: none; }
.notes li { display: grid; grid-template-columns: 2.4rem 1fr; margin: 0; padding: .55rem 0; border-top: 1px solid var(--line); }
.notes li:target { background: var(--mark-wash); } .notes .n { color: var(--soft); font-variant-numeric: tabular-nums; }
.notes p { margin: 0; } .notes blockquote { margin: .2rem 0 0; color: var(--soft); font-family: var(--serif); font-size: .95rem; }
.backs { display: flex; flex-wrap: wrap; gap: .1rem; margin: .15rem 0 0 -.25rem; }
.back { text-decoration: none; min-width: 1.5rem; text-align: center; }
.skip { position: absolute; inset-inline-start: -999rem; } .skip:focus { position: fixed; inset: .5rem auto auto .5rem; z-index: 3; padding: .5rem 1rem; background: var(--paper); }
@media (max-width: 40rem) { .page { padding: 2rem 1.1rem 4rem; } h1 { font-size: 1.8rem; } main h2 { font-size: 1.4rem; } nav ol { columns: 1; } }
@page { size: A4; margin: 2.2cm 2.2cm 2.4cm; @bottom-center { content: counter(page); font: 9pt sans-serif; color: #666; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #f6f6f6; --accent: #5d2216; --link: #000; --warn: #8a1c12; --warn-wash: #fff; --mark: #6b4600; --mark-wash: #fff; color-scheme: light; }
  html { font-size: 10.5pt; } .page { max-width: none; padding: 0; } nav, .skip, .backs { display: none; }
  .stamp { position: static; border: 2px solid var(--warn); background: none; color: var(--warn); margin-bottom: 1rem; }
  .watermark { display: block; position: fixed; top: 42%; left: 0; right: 0; text-align: center; transform: rotate(-32deg); color: rgba(138, 28, 18, .16); font: 800 34pt/1 sans-serif; letter-spacing: .06em; white-space: nowrap; }
  main h2, main h3, main h4, caption { break-after: avoid; } li, tr, blockquote { break-inside: avoid; } table { min-width: 0; } .scroll { overflow: visible; }
  a { text-decoration: none; } .notes .url::after { content: ' (' attr(href) ')'; overflow-wrap: anywhere; }
}
`

/** Printed in the margin of every page of what was not cleared. */
export const STAMPED_PAGE = `
@page { @top-center { content: 'INTERNAL – NOT CLEARED'; font: 700 9pt sans-serif; letter-spacing: .1em; color: #8a1c12; } }
`
