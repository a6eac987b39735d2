/** Columns that rank, number or name rows by a figure, and are not what is drawn. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inferColumns } from '../../src/data/columns.ts';
import { parseCsv } from '../../src/data/csv.ts';
import type { Role } from '../../src/locale/vocabulary.ts';

const ROLES: readonly Role[] = ['label', 'date', 'value', 'share', 'note'];

/** The role of each column, `–` for none, then the headers of those that are told as not drawn. */
function read(csv: string): string {
  const grid = parseCsv(csv);
  const { columns, problems } = inferColumns(grid, { roles: ROLES, named: '', language: 'zh-HK' });
  const told = problems.map(({ details }) => `!${String(details[0])}`);
  return [...columns.map(({ role }) => role ?? '–'), ...told].join(' ');
}

describe('a column that ranks or numbers rows', () => {
  it('is no value where another column can be, wherever it stands', () => {
    const heads =
      'Rank;World ranking;Position;#;No.;ID;store_id;FIPS code;名次;全國排名;排名;序號;序号;編號;编号;代碼;代码';
    for (const head of heads.split(';')) {
      assert.equal(read(`${head},Town,Shops\n3,A,50\n7,B,70`), `– label value !${head}`);
      assert.equal(read(`Town,${head},Shops\nA,3,50\nB,7,70`), `label – value !${head}`);
    }
  });

  it('is told as not drawn unless it only counts the rows', () => {
    assert.equal(read('Rank,Town,Shops\n1,A,70\n2,B,50\n,Total,120'), '– label value');
    assert.equal(read('Rank,Town,Shops\n1,A,70\n1,B,70\n3,C,50'), '– label value !Rank');
  });

  it('leaves the value to shares, and the names to names, though it is written as a word', () => {
    assert.equal(read('Rank,Town,Share\n1,A,70%\n2,B,30%'), '– label value');
    assert.equal(read('Rank,Town,Shops\n1st,A,70\n=2nd,B,50'), '– label value');
    assert.equal(read('ID,Town,Shops\nA1,A,70\nB4,B,50'), '– label value !ID');
  });

  it('is the first that counts 1, 2, 3 beside names, whatever its header', () => {
    assert.equal(read(',Town,Shops\n1,A,70\n2,B,50'), '– label value');
    assert.equal(read('全球,城市,門店\n1,甲,70\n2,乙,50'), '– label value');
    assert.equal(read('Shops,Town,Staff\n1,A,70\n3,B,50'), 'value label – !Staff');
  });

  it('is none where it is written as a name, and names rows that are told apart by nothing else', () => {
    const roles = (csv: string): string => read(csv).replace(/ !.*/, '');
    assert.equal(
      roles('Place,Shops\nDistrict 1,500\nDistrict 2,600\nDistrict 9,700'),
      'label value',
    );
    assert.equal(
      roles('Place,Region,Shops\nDistrict 1,North,500\nDistrict 2,North,600'),
      'label – value',
    );
    assert.equal(
      roles('Strand,Kind,Trees\nStrand 1,x,5\nStrand 2,x,6\nOthers,x,7'),
      'label – value',
    );
    assert.equal(roles('Grade,Pupils,Teacher\n1,100,Ann\n2,120,Bob\n3,90,Ann'), 'label value –');
  });

  it('is drawn over years, since there is nothing else', () => {
    assert.equal(read('Year,Rank\n2022,10\n2023,12'), 'date value');
    assert.equal(read('年份,排名\n2022,10\n2023,12'), 'date value');
  });

  it('is the value where there is no other, and the name where there is none', () => {
    assert.equal(read('Town,Rank\nA,2\nB,1'), 'label value');
    assert.equal(read('Shops,Town\n1,A\n2,B'), 'value label');
    assert.equal(read('Code,Shops\n11,70\n12,50'), 'label value');
  });
});
