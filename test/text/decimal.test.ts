import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  absDecimal,
  addDecimals,
  compareDecimals,
  divideDecimals,
  leadOf,
  negateDecimal,
  parseDecimal,
  percentChange,
  percentOf,
  printDecimal,
  ratioOf,
  shiftDecimal,
  signOf,
  subtractDecimals,
  sumDecimals,
  ZERO,
  type Decimal,
} from '../../src/text/decimal.ts';
import { Random } from '../data/random.ts';

const decimal = (text: string): Decimal => parseDecimal(text)!;
const abs = (int: bigint): bigint => (int < 0n ? -int : int);

/** Every value as so many units of 10^−40: an arithmetic of its own to check ours against. */
const scaled = ({ int, places }: Decimal): bigint => int * 10n ** BigInt(40 - places);

function printed(random: Random): string {
  const fraction = random.whole(0, 1) ? `.${random.digits(random.whole(1, 6))}` : '';
  return random.pick(['', '-']) + random.digits(random.whole(1, 12)) + fraction;
}

const randomDecimal = (random: Random): Decimal =>
  shiftDecimal(decimal(printed(random)), random.pick([0, 0, 4, 8, 12, -2]));

describe('parseDecimal', () => {
  it('reads plain digits exactly', () => {
    assert.equal(printDecimal(decimal('-718.10')), '-718.10');
    assert.equal(printDecimal(decimal('0.05')), '0.05');
    assert.equal(printDecimal(decimal('007')), '7');
    assert.equal(printDecimal(decimal('-0')), '0');
  });

  it('keeps the noughts behind the point and prints those before it', () => {
    for (const text of ['11.0', '0.0', '1000', '1000.0', '108960000000', '0', '10']) {
      assert.equal(printDecimal(decimal(text)), text);
    }
  });

  it('refuses everything that is not plain digits, and what no newspaper prints', () => {
    for (const text of [
      '',
      '-',
      '.5',
      '5.',
      '+5',
      '1e3',
      '1,000',
      ' 5',
      '5 ',
      'NaN',
      '٣',
      '５',
      '--5',
      '1.2.3',
    ]) {
      assert.equal(parseDecimal(text), null, text);
    }
    assert.equal(parseDecimal('9'.repeat(41)), null);
    assert.ok(parseDecimal('9'.repeat(40)));
  });

  it('prints back any number it read, without leading noughts', () => {
    const random = new Random(11);
    for (let run = 0; run < 500; run++) {
      const text = printed(random);
      const expected = text.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-0$/, '0');
      assert.equal(printDecimal(decimal(text)), expected, text);
    }
  });
});

describe('sums of decimals', () => {
  it('are exact where floats are not', () => {
    const parts = ['35.1', '67.1', '718.1', '25.3', '244'].map(decimal);
    assert.equal(printDecimal(sumDecimals(parts)), '1089.6');
    assert.equal(printDecimal(addDecimals(decimal('0.1'), decimal('0.2'))), '0.3');
  });

  it('agree with whole-number arithmetic for any values', () => {
    const random = new Random(2);
    for (let run = 0; run < 300; run++) {
      const values = Array.from({ length: random.whole(0, 8) }, () => randomDecimal(random));
      const expected = values.reduce((sum, value) => sum + scaled(value), 0n);
      assert.equal(scaled(sumDecimals(values)), expected);
      const [a = ZERO, b = ZERO] = values;
      assert.equal(scaled(subtractDecimals(a, b)), scaled(a) - scaled(b));
      assert.equal(
        compareDecimals(a, b),
        Number(scaled(a) > scaled(b)) - Number(scaled(a) < scaled(b)),
      );
    }
  });

  it('have no more places than their finest part, so that 億 stay in 億', () => {
    const inYi = (text: string): Decimal => shiftDecimal(decimal(text), 8);
    const sum = sumDecimals([ZERO, inYi('1000'), inYi('89.6'), ZERO]);
    assert.equal(printDecimal(shiftDecimal(sum, -8)), '1089.6');
    assert.deepEqual(sumDecimals([]), ZERO);
  });
});

describe('shiftDecimal', () => {
  it('never changes a significant digit and comes back to where it was', () => {
    const random = new Random(3);
    for (let run = 0; run < 500; run++) {
      const value = decimal(printed(random));
      const by = random.whole(-14, 14);
      assert.equal(shiftDecimal(value, by).int, value.int);
      assert.equal(printDecimal(shiftDecimal(shiftDecimal(value, by), -by)), printDecimal(value));
    }
  });

  it('moves the point of 718.1億 to 71.81 billion and of 1000億 to 100 billion', () => {
    const billions = (text: string): string =>
      printDecimal(shiftDecimal(shiftDecimal(decimal(text), 8), -9));
    assert.equal(billions('718.1'), '71.81');
    assert.equal(billions('1000'), '100');
    assert.equal(billions('11.0'), '1.10');
    assert.equal(billions('30'), '3');
  });

  it('leaves a bare nought as it is', () => {
    assert.equal(printDecimal(shiftDecimal(ZERO, -9)), '0');
    assert.equal(printDecimal(shiftDecimal(decimal('0.0'), 8)), '0');
  });
});

describe('divideDecimals', () => {
  it('rounds halves away from zero, as newspapers do', () => {
    const half = (a: string, b: string, places: number): string =>
      printDecimal(divideDecimals(decimal(a), decimal(b), places));
    assert.equal(half('1', '2', 0), '1');
    assert.equal(half('-1', '2', 0), '-1');
    assert.equal(half('5', '2', 0), '3');
    assert.equal(half('-5', '-2', 0), '3');
    assert.equal(half('1', '3', 4), '0.3333');
    assert.equal(half('2', '3', 4), '0.6667');
    assert.equal(half('0.25', '1', 1), '0.3');
    assert.equal(half('-0.25', '1', 1), '-0.3');
  });

  it('is never further off than half of its last place, and exactly half only outwards', () => {
    const random = new Random(4);
    for (let run = 0; run < 500; run++) {
      const [a, b] = [randomDecimal(random), randomDecimal(random)];
      if (b.int === 0n) continue;
      const places = random.whole(0, 6);
      const quotient = divideDecimals(a, b, places);
      assert.equal(quotient.places, places);
      // |q·b − a| ≤ b / (2·10^places), in whole numbers.
      const q = quotient.int;
      const [n, d] = [scaled(a) * 10n ** BigInt(places), scaled(b)];
      const off = abs(q * d - n);
      assert.ok(2n * off <= abs(d));
      if (2n * off === abs(d)) assert.ok(abs(q * d) > abs(n));
    }
  });
});

describe('percentages', () => {
  it('are the ones the reports print', () => {
    const share = (part: string, whole: string): string =>
      printDecimal(percentOf(decimal(part), decimal(whole)));
    const change = (now: string, before: string): string =>
      printDecimal(percentChange(decimal(now), decimal(before)));
    assert.deepEqual(
      ['35.1', '67.1', '718.1', '25.3', '244'].map((part) => share(part, '1089.6')),
      ['3.2', '6.2', '65.9', '2.3', '22.4'],
    );
    assert.deepEqual(
      [change('67.1', '115.9'), change('244', '310.6'), change('1089.6', '1132.9')],
      ['-42.1', '-21.4', '-3.8'],
    );
    assert.deepEqual(
      [change('35.1', '31.7'), change('718.1', '651.9'), change('25.3', '22.8')],
      ['10.7', '10.2', '11.0'],
    );
  });

  it('of a negative base are measured against its size', () => {
    assert.equal(printDecimal(percentChange(decimal('5'), decimal('-10'))), '150.0');
  });
});

describe('the small ones', () => {
  it('tell signs, sizes and order', () => {
    assert.deepEqual(
      ['-3', '0.00', '4'].map((text) => signOf(decimal(text))),
      [-1, 0, 1],
    );
    assert.equal(printDecimal(absDecimal(decimal('-3.50'))), '3.50');
    assert.equal(printDecimal(negateDecimal(decimal('3.50'))), '-3.50');
    assert.equal(compareDecimals(decimal('244'), decimal('244.0')), 0);
    assert.equal(compareDecimals(decimal('1000'), decimal('999.9')), 1);
  });

  it('tell the power of ten of the first digit, which 0 has not', () => {
    assert.deepEqual(
      ['718.1', '-718.1', '1000', '999.9', '0.05', '0', '0.00'].map((text) =>
        leadOf(decimal(text)),
      ),
      [2, 2, 3, 2, -2, -Infinity, -Infinity],
    );
  });

  it('give a share for drawing that is a finite number, also without a whole', () => {
    assert.equal(ratioOf(decimal('244'), decimal('1000')), 0.244);
    assert.equal(ratioOf(decimal('244'), ZERO), 0);
    const huge = decimal('9'.repeat(40));
    const tiny = decimal(`0.${'0'.repeat(36)}1`);
    for (const value of [ratioOf(huge, tiny), ratioOf(tiny, huge)])
      assert.ok(Number.isFinite(value));
  });

  it('print any number of places', () => {
    assert.equal(printDecimal({ int: -5n, places: 3 }), '-0.005');
    assert.equal(printDecimal({ int: 12n, places: -3 }), '12000');
    assert.equal(printDecimal({ int: 0n, places: -8 }), '0');
  });
});
