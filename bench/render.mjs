/**
 * `npm run bench`: how fast figures are printed on a server, against ECharts in the same process.
 * See README.md beside this file.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';

// Both sides run as in production; ECharts checks its options at length otherwise.
process.env.NODE_ENV = 'production';
const echarts = await import('echarts');

const GOAL = 60;
const SIZE = { width: 640, height: 320 };
const LABELS = ['Games', 'Tourism', 'Film and television', 'Reading', 'Merchandise'];

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    milliseconds: { type: 'string', default: '400' },
    only: { type: 'string' },
  },
});

/** Figures that no earlier call has seen; a small generator of our own, so that runs are alike. */
let seed = 1;
function nextNumber() {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed;
}

/** One chart's input: five labels that differ from chart to chart, and five printed values. */
function nextRows() {
  const mark = nextNumber() % 100_000;
  return LABELS.map((label) => [`${label} ${mark}`, `${(nextNumber() % 100_000) / 10}`]);
}

const cells = ([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`;
const tableOf = (rows) =>
  `<table><tr><th>Segment</th><th>Revenue</th></tr>${rows.map(cells).join('')}</table>`;

const notationOf = (rows) => rows.map((row) => row.join(': ')).join('; ');

const words = (rows) => ({ headline: `Revenue of ${rows[0][0]}`, source: 'Report', unit: 'yuan' });

/** The charts in question: each takes rows and gives back text that holds them. */
function printers({ renderElement }) {
  return {
    table: (rows) =>
      renderElement('bar-chart', { lang: 'en', attributes: words(rows), children: tableOf(rows) }),
    attribute: (rows) =>
      renderElement('bar-chart', {
        lang: 'en',
        attributes: { ...words(rows), data: notationOf(rows) },
      }),
    echarts: printByEcharts,
  };
}

/** Horizontal bars with a title and the value at each end, as an ECharts user would set them. */
function optionOf(rows) {
  return {
    animation: false,
    title: { text: words(rows).headline },
    grid: { left: 160, right: 60 },
    xAxis: { type: 'value', name: 'yuan' },
    yAxis: { type: 'category', inverse: true, data: rows.map(([label]) => label) },
    series: [
      {
        type: 'bar',
        data: rows.map(([, value]) => Number(value)),
        label: { show: true, position: 'right' },
      },
    ],
  };
}

function printByEcharts(rows) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...SIZE });
  chart.setOption(optionOf(rows));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** A chart that leaves a label out has not done the work. */
function check(print, name) {
  const rows = nextRows();
  const text = print(rows);
  for (const [label, value] of rows) {
    if (!text.includes(label)) throw new Error(`${name} leaves out ${label}`);
    if (!text.includes(value)) throw new Error(`${name} leaves out ${value}`);
  }
}

/** Charts per second over about so many milliseconds; input is made outside the measured time. */
function measure(print, milliseconds) {
  let count = 0;
  let spent = 0;
  while (spent < milliseconds) {
    const inputs = Array.from({ length: 20 }, nextRows);
    const start = performance.now();
    for (const rows of inputs) print(rows);
    spent += performance.now() - start;
    count += inputs.length;
  }
  return (count * 1000) / spent;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Every second round runs in the opposite order, so that no one always comes first. */
function runRounds(all, rounds, milliseconds) {
  const names = Object.keys(all);
  for (const name of names) measure(all[name], milliseconds);
  return Array.from({ length: rounds }, (_, index) => {
    const order = index % 2 === 0 ? names : names.toReversed();
    const speeds = {};
    for (const name of order) speeds[name] = measure(all[name], milliseconds);
    return speeds;
  });
}

const perSecond = (speed) => Math.round(speed).toLocaleString('en').padStart(8);
const times = (ratio) => `${ratio.toFixed(1)}×`.padStart(8);

function report(rounds) {
  const ratios = { table: [], attribute: [] };
  console.log('round   ECharts/s   table/s   ratio   attribute/s   ratio');
  for (const [index, { echarts: other, table, attribute }] of rounds.entries()) {
    ratios.table.push(table / other);
    ratios.attribute.push(attribute / other);
    const line = [perSecond(other), perSecond(table), times(table / other), perSecond(attribute)];
    console.log(`${String(index + 1).padStart(5)} ${line.join('  ')}  ${times(attribute / other)}`);
  }
  for (const [name, found] of Object.entries(ratios)) {
    const verdict = median(found) >= GOAL ? 'reached' : 'missed';
    console.log(`data by ${name}: median ${median(found).toFixed(1)}× (goal ${GOAL}×: ${verdict})`);
  }
}

async function start() {
  const file = new URL('../dist/static/index.js', import.meta.url);
  if (!existsSync(file) || !options.only) await build();
  const all = printers(await import(file.href));
  for (const [name, print] of Object.entries(all)) check(print, name);
  const milliseconds = Number(options.milliseconds);
  if (options.only) {
    const speed = measure(all[options.only], milliseconds);
    console.log(`${options.only}: ${perSecond(speed)} charts a second`);
  } else report(runRounds(all, Number(options.rounds), milliseconds));
}

await start();
