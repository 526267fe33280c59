namespace Uijeongbu.SocialPlan.Domain.Regions;

/// <summary>
/// A local government or administrative city under one administrative code. Codes change (Gangwon 42 became 51 on 2023-06-11), so a row
/// holds for its period only, and a name is never a key: there are two 고성군.
/// </summary>
public sealed class Region : IShared
{
    private const int ProvinceDigits = 2;

    /// <summary>2 digits for a province, 5 for a municipality, a <see cref="Practice.PracticeCode"/> for a practice copy; always text.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the province; null for a province.</summary>
    public string? ParentCode { get; init; }

    /// <summary>Official Korean name.</summary>
    public required string Name { get; init; }

    /// <summary>Romanised name.</summary>
    public required string NameEn { get; init; }

    /// <summary>Kind as the law writes it: 특별시, 광역시, 도, 시, 군, 구, 행정시 and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it has a community social security plan of its own. Only one of Sejong's two codes has.</summary>
    public required bool MakesPlan { get; init; }

    /// <summary>First day in force; null means in force before 2007-01-01, not a founding date.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force; null means still in force.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Codes that followed this one. Several mean a split: then plans are never carried over without a decision.</summary>
    public IList<string> SuccessorCodes { get; init; } = [];

    /// <summary>Remark of the source list.</summary>
    public string? Note { get; init; }

    /// <summary>Code of the municipality whose practice copy (연습본) this is; null for every real place. Copies are listed nowhere among places.</summary>
    public string? PracticeOf { get; init; }

    /// <summary>When the practice copy ended, UTC; null while it runs and for every real place. Nobody works in one that ended.</summary>
    public DateTime? PracticeEndedAt { get; set; }

    /// <summary>See <see cref="Domain.SearchKey"/>.</summary>
    public required string SearchKey { get; init; }

    /// <summary>Both end days belong to the period.</summary>
    public bool InForceOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    /// <summary>Whether a code is a province's: only a province has places below it, and its own dates.</summary>
    public static bool IsProvince(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == ProvinceDigits;
    }

    /// <summary>
    /// The province of a code: its first two digits, in every row of the list; a province is its own. It holds for codes that have ended too, whose
    /// province may have ended with them.
    /// </summary>
    public static string ProvinceOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length <= ProvinceDigits ? code : code[..ProvinceDigits];
    }
}
