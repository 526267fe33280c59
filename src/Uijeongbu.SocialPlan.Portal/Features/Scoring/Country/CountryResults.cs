namespace Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;

/// <summary>Target and actual of one indicator in one year, and the row of the file where they stand.</summary>
internal readonly record struct CountryResult(int Indicator, int Row, short Year, decimal? Target, decimal? Actual);

/// <summary>Millions of results in blocks: a list that grows by copying itself would need three times the room.</summary>
internal sealed class CountryResults
{
    private const int BlockBits = 16;
    private readonly List<CountryResult[]> _blocks = [];

    public int Count { get; private set; }

    public ref readonly CountryResult this[int place] => ref _blocks[place >> BlockBits][place & ((1 << BlockBits) - 1)];

    public void Add(in CountryResult result)
    {
        if (Count >> BlockBits == _blocks.Count)
        {
            _blocks.Add(new CountryResult[1 << BlockBits]);
        }

        _blocks[Count >> BlockBits][Count & ((1 << BlockBits) - 1)] = result;
        Count++;
    }
}
