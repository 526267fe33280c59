using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>The cells of a page by project number and indicator name, however they are spaced or numbered in a document.</summary>
internal sealed partial class PasteKeys
{
    private readonly ILookup<string, PasteTarget> _byName;
    private readonly HashSet<string> _codes;

    public PasteKeys(IReadOnlyList<PasteTarget> targets)
    {
        _byName = targets.ToLookup(target => NameOf(target.Name), StringComparer.Ordinal);
        _codes = targets.Select(target => CodeOf(target.ProjectCode)).ToHashSet(StringComparer.Ordinal);
    }

    public bool HasName(string text) => NameOf(text) is { Length: > 0 } name && _byName.Contains(name);

    /// <summary>The project number that a text is, or begins with (2-3-1 위기가구 발굴); null for any other text.</summary>
    public string? CodeIn(string text)
    {
        var code = CodeOf(text.Trim().Split([' ', '\t', '\n', '\u00A0'], 2)[0].TrimEnd('.', ')', ':'));
        return _codes.Contains(code) ? code : null;
    }

    /// <summary>The one cell of a project number and a name, or why there is none.</summary>
    public (PasteTarget? Target, string? Why) Find(string? code, string name)
    {
        var named = _byName[NameOf(name)].ToList();
        var found = code is null ? named : named.FindAll(target => CodeOf(target.ProjectCode) == CodeOf(code));
        return (found, named) switch
        {
            ([var only], _) => (only, null),
            ([], []) => (null, code is null || _codes.Contains(CodeOf(code)) ? "이 화면에 없는 지표입니다. 지표 이름을 확인해 주십시오." : "이 화면에 없는 사업입니다. 사업번호를 확인해 주십시오."),
            ([], [var other, ..]) => (null, $"사업번호가 다릅니다. 이 지표는 이 화면에서 {other.ProjectCode} 사업의 것입니다."),
            _ => (null, "같은 이름의 지표가 여럿입니다. 사업번호 열까지 함께 복사해 주십시오."),
        };
    }

    private static string CodeOf(string text) => string.Concat(SearchKey.OfQuery(text).Select(letter => letter is '–' or '—' or '−' or '‐' ? '-' : letter));

    private static string NameOf(string text) => SearchKey.OfQuery(Number().Replace(text.Trim(), ""));

    // ① 1) 1. (1) before a name count rows and are no part of it.
    [GeneratedRegex(@"^(?:[①-⑳]|\([0-9]{1,2}\)|[0-9]{1,2}[.)](?![0-9]))\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
