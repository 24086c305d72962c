import { today } from '../../vietnamese/dates.ts';
import { parseArgs } from 'node:util';
import { SourceError } from '../../legal/errors.ts';
import { check, checkStored, importAll, importFrom } from './commands.ts';
import { fingerprint } from './fingerprint-command.ts';
import type { Context } from './sources.ts';

const USAGE = `Nguyên văn chính thức của văn bản: đọc PDF, DOCX, DOC hoặc văn bản thuần, đối chiếu từng khoản, điểm.

  npm run official                                   thử các địa chỉ chính thức trong van-ban.yaml
  npm run official -- <mã văn bản> <tệp hoặc địa chỉ>  đọc một bản, ghi vào .official/<mã>.json nếu khớp
  npm run official -- <mã văn bản> <tệp> <tệp> …      ghép nhiều bản chưa hoàn hảo: chỗ bản này sai thì lấy ở bản kia
      --accept "điểm a khoản 2 Điều 23"              chấp nhận một chỗ khác chữ (lặp lại cho mỗi chỗ)
  npm run official -- --check                        đối chiếu mọi bản đã nhập
  npm run official -- --check <mã văn bản> <tệp>     đối chiếu một bản bất kỳ, không ghi gì
  npm run official -- --fingerprint <mã> <bản> <bản> …  làm dấu vân tay từ các bản phải như nhau từng chữ
      --note "bản chép không có chữ ký số"           điều người đọc phải biết về các bản ấy, hiện cạnh nguyên văn

Mã thoát: 0 khớp hoặc đã ghi; 1 khác hoặc lỗi; 2 gõ lệnh sai.`;

interface Options {
  check?: boolean;
  fingerprint?: boolean;
  help?: boolean;
  accept?: string[];
  note?: string;
}

const TROUBLES: Readonly<Record<string, string>> = {
  EACCES: 'không được phép đọc hoặc ghi',
  EPERM: 'không được phép đọc hoặc ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EEXIST: 'đã có một tệp trùng tên ở chỗ cần thư mục',
  ENOTDIR: 'đã có một tệp trùng tên ở chỗ cần thư mục',
  EISDIR: 'đã có một thư mục trùng tên ở chỗ cần tệp',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'ổ đĩa đã đầy',
  EMFILE: 'máy đang mở quá nhiều tệp',
};

/** What is wrong with the disk, in Vietnamese; undefined for another error. */
function fileTrouble(error: unknown): string | undefined {
  // What the system itself refuses has a number and the name of the call.
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error)) return undefined;
  const said = TROUBLES[error.code] ?? `không đọc hoặc ghi được (${error.code})`;
  const named = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  const path = typeof named === 'string' ? `${named}: ` : '';
  return `${path}${said}. Chưa ghi gì.`;
}

/** Runs one command; undefined means that the arguments make no command. */
async function run(options: Options, args: readonly string[], context: Context): Promise<boolean | undefined> {
  const [id, source, ...more] = args;
  const accept = options.accept ?? [];
  const told = options.check === true || options.fingerprint === true;
  if ((options.check === true && more.length > 0) || (accept.length > 0 && (told || source === undefined))) return undefined;
  if (options.note !== undefined && options.fingerprint !== true) return undefined;
  if (options.fingerprint === true) {
    if (id === undefined || source === undefined) return undefined;
    return fingerprint(id, [source, ...more], options.note, context);
  }
  if (options.check === true && id === undefined) return checkStored(context);
  if (id === undefined) return importAll(context);
  if (source === undefined) return undefined;
  return options.check === true ? check(id, source, context) : importFrom(id, [source, ...more], accept, context);
}

/**
 * The command line.
 *
 * @param argv arguments after the script's name
 * @param context where to work and where to write messages
 * @returns the exit code
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        fingerprint: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        accept: { type: 'string', multiple: true },
        note: { type: 'string' },
      },
    });
    const done = values.help === true ? undefined : await run(values, positionals, context);
    if (done === undefined) {
      context.say(USAGE);
      return values.help === true ? 0 : 2;
    }
    return done ? 0 : 1;
  } catch (error) {
    if (error instanceof SourceError) {
      context.say(`Lỗi: ${error.message}`);
      return 1;
    }
    const trouble = fileTrouble(error);
    if (trouble !== undefined) {
      context.say(`Lỗi: ${trouble}`);
      return 1;
    }
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      context.say(`Lỗi: tùy chọn không hiểu được.\n\n${USAGE}`);
      return 2;
    }
    throw error;
  }
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    root: process.cwd(),
    today: today(),
    say: (text) => {
      process.stdout.write(`${text}\n`);
    },
  });
}
