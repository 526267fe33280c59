using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>A PDF that unpacks to more than is looked at.</summary>
internal sealed class PdfBoundException() : Exception("A PDF unpacks to more than is read.");

/// <summary>The library's filters behind a count: it unpacks a stream as a whole, so what it would come to is counted before.</summary>
internal sealed class PdfStreams(InspectionLimits limits, CancellationToken cancel) : ILookupFilterProvider
{
    private long _unpacked;

    private int StreamBytes => limits.StreamBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary, IPdfTokenScanner scanner) => Bounded(
        DefaultFilterProvider.Instance is ILookupFilterProvider lookup ? lookup.GetFilters(dictionary, scanner) : DefaultFilterProvider.Instance.GetFilters(dictionary));

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(this, filter))];

    private void Count(long bytes)
    {
        cancel.ThrowIfCancellationRequested();
        _unpacked += bytes;
        if (bytes > limits.StreamBytes || _unpacked > limits.StreamsBytes)
        {
            throw new PdfBoundException();
        }
    }

    private sealed class BoundedFilter(PdfStreams streams, IFilter filter) : IFilter
    {
        private const int MostOfOthers = 128; // run lengths give 64 bytes for one; LZW, which may give thousands, is kept small by its input
        private const int LargestDense = 512 * 1024;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            streams.Count(filter.GetType().Name switch
            {
                nameof(FlateFilter) => Inflated(input.Span),
                "LzwFilter" => input.Length > LargestDense ? long.MaxValue / 2 : input.Length,
                "RunLengthFilter" => (long)input.Length * MostOfOthers,
                _ => input.Length,
            });
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private long Inflated(ReadOnlySpan<byte> packed)
        {
            var most = streams.StreamBytes;
            var block = new byte[64 * 1024];
            long count = 0;
            try
            {
                using MemoryStream input = new(packed.ToArray(), writable: false);
                using ZLibStream inflating = new(input, CompressionMode.Decompress);
                for (int read; count <= most && (read = inflating.Read(block)) > 0;)
                {
                    count += read;
                }
            }
            catch (InvalidDataException)
            {
                // The library mends some of these; what it gets from them is no more than was counted up to here and the rest of the input.
            }

            return count;
        }
    }
}
