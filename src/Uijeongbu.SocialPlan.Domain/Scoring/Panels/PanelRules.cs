using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Rules;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>
/// The rules there are. Parameters follow the name: <c>drop-high-low;from=3</c>, <c>trimmed;p=0.1</c>, and for every rule
/// <c>range=0.25</c>, the share of the scale above which a range asks for a look.
/// </summary>
public static class PanelRules
{
    private const decimal DefaultShare = 0.2m;

    /// <summary>The mean of all marks.</summary>
    public static readonly PanelRule Mean = Make("mean");

    /// <summary>Without one highest and one lowest mark; four marks or more.</summary>
    public static readonly PanelRule DropHighLow = Make("drop-high-low");

    /// <summary>The same, also for three marks, of which one remains.</summary>
    public static readonly PanelRule DropHighLowFromThree = Make("drop-high-low;from=3");

    /// <summary>Without the highest and the lowest fifth of the marks.</summary>
    public static readonly PanelRule Trimmed = Make("trimmed;p=0.2");

    /// <summary>The international jump-rope rule.</summary>
    public static readonly PanelRule JumpRope = Make("jump-rope");

    /// <summary>The names, without parameters, in the order of the method page.</summary>
    public static IReadOnlyList<string> Names { get; } = ["mean", "drop-high-low", "trimmed", "jump-rope"];

    /// <summary>Finds the rule a text names; false for an unknown name or unusable parameters. <c>trimmed</c> alone is <c>trimmed;p=0.2</c>.</summary>
    public static bool TryFind(string id, out PanelRule rule)
    {
        ArgumentNullException.ThrowIfNull(id);
        rule = null!;
        var parts = id.Split(';', StringSplitOptions.TrimEntries);
        var parameters = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(1))
        {
            var pair = part.Split('=', StringSplitOptions.TrimEntries);
            if (pair.Length != 2 || !TryReadNumber(pair[1], out var value) || !parameters.TryAdd(pair[0], value))
            {
                return false;
            }
        }

        var range = parameters.Remove("range", out var share) ? share : (decimal?)null;
        rule = range is <= 0m or > 1m ? null! : Make(parts[0], parameters, range)!;
        return rule is not null;
    }

    private static PanelRule? Make(string name, Dictionary<string, decimal> parameters, decimal? range)
    {
        var suffix = range is { } share ? string.Create(CultureInfo.InvariantCulture, $";range={share}") : "";
        return (name, parameters.Count) switch
        {
            ("mean", 0) => new MeanRule(suffix, range),
            ("jump-rope", 0) => new JumpRopeRule(suffix, range),
            ("drop-high-low", 0) => new DropHighLowRule(DropHighLowRule.Usual, suffix, range),
            ("drop-high-low", 1) when parameters.TryGetValue("from", out var from) && from is 3m or 4m =>
                new DropHighLowRule((int)from, suffix, range),
            ("trimmed", 0) => new TrimmedRule(DefaultShare, suffix, range),
            ("trimmed", 1) when parameters.TryGetValue("p", out var p) && p is >= 0m and < 0.5m => new TrimmedRule(p, suffix, range),
            _ => null,
        };
    }

    private static PanelRule Make(string id) => TryFind(id, out var rule) ? rule : throw new ArgumentException(id, nameof(id));

    private static bool TryReadNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value.Scale <= Mark.MaxDecimals;
}
