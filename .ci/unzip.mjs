// The files of a ZIP by their paths, read by the directory at its end, as a tool would that
// unpacks it. Only what Trykklar writes: stored or deflated, less than 4 GB.
import { crc32 as native, inflateRawSync } from "node:zlib";

export function unzip(data) {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error("no ZIP: it has no end");
  const files = new Map();
  let at = data.readUInt32LE(end + 16);
  for (let n = data.readUInt16LE(end + 10); n > 0; n--) {
    if (data.readUInt32LE(at) !== 0x02014b50) throw new Error("no ZIP: its directory breaks off");
    const [method, crc, packed, size] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 16), data.readUInt32LE(at + 20), data.readUInt32LE(at + 24)];
    const [name, extra, comment, local] = [data.readUInt16LE(at + 28), data.readUInt16LE(at + 30), data.readUInt16LE(at + 32), data.readUInt32LE(at + 42)];
    const path = data.toString("utf8", at + 46, at + 46 + name);
    const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const bytes = data.subarray(from, from + packed);
    const file = method === 0 ? bytes : inflateRawSync(bytes);
    if (file.length !== size || crc32(file) !== crc) throw new Error(`${path} is not what the ZIP says`);
    if (files.has(path)) throw new Error(`${path} is twice in the ZIP`);
    files.set(path, file);
    at += 46 + name + extra + comment;
  }
  return files;
}

// Node has it since 20.15.
function crc32(data) {
  if (native) return native(data);
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
