/* The page's side of points.mjs: draws with each library and tells when it has been painted. */
const WIDTH = 640;
const HEIGHT = 280;

let seed = 7;
function nextValues(count) {
  const values = new Float64Array(count);
  let value = 100;
  for (let at = 0; at < count; at++) {
    seed = (seed * 48_271) % 2_147_483_647;
    value += (seed % 2001) / 1000 - 1;
    values[at] = Math.round(value * 100) / 100;
  }
  return values;
}

/** What every library is given: days from 1750 on in milliseconds, and values no round had before. */
function input(count) {
  const xs = new Float64Array(count);
  for (let at = 0; at < count; at++) xs[at] = -6_942_844_800_000 + at * 86_400_000;
  return { xs, values: nextValues(count) };
}

function place() {
  const box = document.createElement('div');
  box.style.width = `${WIDTH}px`;
  document.body.append(box);
  return box;
}

function canvasIn(box) {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  box.append(canvas);
  return canvas;
}

/** Each draws one chart into a box and gives back how to take it away. Animations are off. */
globalThis.painters = {
  pressmark(box, { xs, values }) {
    const chart = document.createElement('line-chart');
    chart.setAttribute('headline', 'Points');
    chart.setAttribute('source', 'Bench');
    chart.data = { date: xs, value: values };
    box.append(chart);
  },
  uPlot(box, { xs, values }) {
    new uPlot(
      {
        width: WIDTH,
        height: HEIGHT,
        ms: 1,
        series: [{}, { stroke: 'steelblue', label: 'Points' }],
      },
      [xs, values],
      box,
    );
  },
  'Chart.js'(box, { xs, values }) {
    const chart = new Chart(canvasIn(box), {
      type: 'line',
      data: {
        datasets: [
          { data: Array.from(xs, (x, at) => ({ x, y: values[at] })), borderColor: 'steelblue' },
        ],
      },
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        responsive: false,
        elements: { point: { radius: 0 } },
        plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
        scales: { x: { type: 'linear' } },
      },
    });
    return () => chart.destroy();
  },
  'Observable Plot'(box, { xs, values }) {
    box.append(
      Plot.plot({
        width: WIDTH,
        height: HEIGHT,
        marks: [Plot.lineY(values, { x: xs, y: values })],
      }),
    );
  },
  ECharts(box, { xs, values }) {
    const inner = document.createElement('div');
    inner.style.height = `${HEIGHT}px`;
    box.append(inner);
    const chart = echarts.init(inner);
    chart.setOption({
      animation: false,
      xAxis: { type: 'value', min: 'dataMin', max: 'dataMax' },
      yAxis: { type: 'value', scale: true },
      series: [
        {
          type: 'line',
          showSymbol: false,
          sampling: 'minmax',
          data: Array.from(xs, (x, at) => [x, values[at]]),
        },
      ],
    });
    return () => chart.dispose();
  },
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** After a frame's callbacks comes its painting; a message posted in it arrives behind that. */
const afterPaint = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * A frame in which nothing changed stays open for a sixtieth of a second, and none follows before that,
 * so who is done sooner would wait as long as who is not. At rest a frame follows as soon as it can.
 */
const rest = () => new Promise((resolve) => setTimeout(resolve, 60));

const isDrawn = (box) =>
  [...box.querySelectorAll('line-chart')].every((chart) =>
    chart.shadowRoot?.querySelector('.line'),
  );

/** Milliseconds from handing over the data to the frame that shows it having been painted. */
globalThis.timePaint = async (name, { count, charts }) => {
  const inputs = Array.from({ length: charts }, () => input(count));
  const boxes = inputs.map(place);
  await nextFrame();
  await afterPaint();
  await rest();
  const start = performance.now();
  const removers = boxes.map((box, at) => painters[name](box, inputs[at]));
  do {
    await nextFrame();
    await afterPaint();
  } while (!boxes.every(isDrawn) && performance.now() - start < 20_000);
  const time = performance.now() - start;
  // What a library does once it has been painted must not fall into the time of the next one.
  await nextFrame();
  await nextTask();
  for (const remove of removers) remove?.();
  for (const box of boxes) box.remove();
  return time;
};
