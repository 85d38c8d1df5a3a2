/** Zip files made by hand, so that a test can say of them what it likes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file; `says` is the size it claims to have, when that is not the truth. */
export type Part = {
  readonly name: string;
  readonly data: Buffer;
  readonly says?: number;
  readonly encrypted?: boolean;
};

/** The bytes of a zip file. */
export function zipOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const { name, data, says, encrypted } of parts) {
    const packed = deflateRawSync(data, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crcOf(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(says ?? data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    table.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** Newer versions of Node have it; the readers of a broken sum are not what is tested. */
function crcOf(data: Buffer): number {
  return typeof crc32 === 'function' ? crc32(data) : 0;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of one sheet, whose XML is given. */
export function workbookParts(sheet: Buffer | string, strings = ''): Part[] {
  const shared =
    strings === '' ? '' : `<Override PartName="/xl/sharedStrings.xml" ContentType="${PART}.sharedStrings+xml"/>`;
  const link =
    strings === '' ? '' : `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`;
  const texts: [string, string | Buffer][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${PART}.worksheet+xml"/>${shared}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}"><sheets><sheet name="Omzet" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>${link}</Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', sheet],
    ...(strings === '' ? [] : [['xl/sharedStrings.xml', strings] as [string, string]]),
  ];
  return texts.map(([name, text]) => ({ name, data: Buffer.from(text) }));
}

/** The XML of a sheet around its rows. */
export function sheetXml(rows: string): string {
  return `<worksheet xmlns="${NAMESPACE}"><sheetData>${rows}</sheetData></worksheet>`;
}
