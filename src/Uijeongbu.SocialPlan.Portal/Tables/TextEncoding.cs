using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>
/// Finds how a text file is encoded by decoding all of it strictly: UTF-8 (with or without mark) first, then CP949.
/// Strict, because a replaced character would change a name unseen.
/// </summary>
internal static class TextEncoding
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    // Taken from the provider itself, so that it does not matter whether the host has registered it.
    private static readonly Encoding Cp949 = CodePagesEncodingProvider.Instance.GetEncoding(
        949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <exception cref="UnreadableTableException">Neither fits; the line is the first one at which the better of the two fails.</exception>
    public static Encoding Find(Stream file)
    {
        if (FirstBadLine(file, Utf8) is not { } line)
            return Utf8;
        if (FirstBadLine(file, Cp949) is not { } other)
            return Cp949;
        throw new UnreadableTableException(m => m.UnknownEncoding, Math.Max(line, other));
    }

    private static int? FirstBadLine(Stream file, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        var bytes = new byte[64 * 1024];
        var chars = new char[encoding.GetMaxCharCount(bytes.Length)];
        var line = 1;
        file.Position = 0;
        for (var read = 1; read > 0;)
        {
            read = file.Read(bytes);
            try
            {
                var decoded = chars.AsSpan(0, decoder.GetChars(bytes.AsSpan(0, read), chars, flush: read == 0));
                if (decoded.Contains('\0'))
                    throw new UnreadableTableException(m => m.NotText);
            }
            catch (DecoderFallbackException bad)
            {
                // Neither encoding uses the byte of a line feed inside a character. The index is negative for a character begun in the block before.
                return line + bytes.AsSpan(0, Math.Clamp(bad.Index, 0, read)).Count((byte)'\n');
            }

            line += bytes.AsSpan(0, read).Count((byte)'\n');
        }

        return null;
    }
}
