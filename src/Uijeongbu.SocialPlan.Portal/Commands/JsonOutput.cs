using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>JSON for people and programs alike: indented, Hangul as it is.</summary>
internal static class JsonOutput
{
    // Not embedded in a page, so nothing but JSON's own characters needs escaping.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object.</summary>
    public static void WriteObject(Stream output, Action<Utf8JsonWriter> members)
    {
        var blocks = new Blocks(output);
        using (var json = new Utf8JsonWriter(blocks, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        blocks.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Passes what is written on block by block. Over a stream the writer itself would hold all of it: 130 MB for a table of full size.</summary>
    private sealed class Blocks(Stream output) : IBufferWriter<byte>
    {
        private byte[] _block = new byte[1 << 16];
        private int _filled;

        public void Advance(int count) => _filled += count;

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Flush();
            if (_block.Length < sizeHint)
            {
                _block = new byte[sizeHint];
            }

            return _block;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public void Flush()
        {
            output.Write(_block, 0, _filled);
            _filled = 0;
        }
    }
}
