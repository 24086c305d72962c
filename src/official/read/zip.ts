import { unzipSync } from 'fflate';
import { SourceError } from '../../legal/errors.ts';
import type { Limits } from './limits.ts';

/**
 * Unpacks the wanted parts of a ZIP without ever making more than `limits.unpackedBytes` of them: sizes are added up from the
 * directory before anything is unpacked, and the unpacker never writes past the size that the directory states.
 *
 * @param wanted tells by name which parts are needed
 * @throws SourceError for a broken archive, an encrypted one, and one over the limit
 */
export function unpack(bytes: Uint8Array, file: string, limits: Limits, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        if (total > limits.unpackedBytes) {
          throw new SourceError(
            { file },
            `Tệp nén bung ra quá lớn (hơn ${Math.round(limits.unpackedBytes / 1e6)} MB)`,
            'một tệp DOCX bình thường',
          );
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError({ file }, 'Tệp nén hỏng hoặc bị cắt cụt, không mở được', 'một tệp DOCX nguyên vẹn (tải lại tệp)');
  }
}
