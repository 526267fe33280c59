namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Columns as letters: A is 0, AA is 26.</summary>
internal static class CellAddress
{
    /// <summary>Column of an address such as <c>AB12</c>; cells may leave it out, they never go back.</summary>
    public static int Column(string? address, int last)
    {
        if (address is null)
            return last + 1;
        var column = 0;
        foreach (var letter in address.AsSpan().TrimEnd("0123456789"))
            column = letter is >= 'A' and <= 'Z' && column < SheetRow.MostColumns ? column * 26 + letter - 'A' + 1 : throw Bad(address);
        return column - 1 > last && column <= SheetRow.MostColumns ? column - 1 : throw Bad(address);
    }

    public static string Of(int line, int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + (left - 1) % 26) + letters;
        return FormattableString.Invariant($"{letters}{line}");
    }

    private static InvalidDataException Bad(string address) => new($"Cell {address} is out of order.");
}
