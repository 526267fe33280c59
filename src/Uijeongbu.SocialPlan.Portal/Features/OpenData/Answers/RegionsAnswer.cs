namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

/// <summary>Codes of local governments.</summary>
/// <param name="Regions">By code.</param>
public sealed record RegionsAnswer(IReadOnlyList<RegionRow> Regions) : OpenDataAnswer;

/// <summary>A place under one of its codes.</summary>
/// <param name="Code">2 digits for a province, 5 for a municipality.</param>
/// <param name="Parent">Code of the province; null for a province.</param>
/// <param name="Name">Korean name.</param>
/// <param name="NameEn">Romanised name.</param>
/// <param name="Kind">Kind as the law writes it.</param>
/// <param name="MakesPlan">Whether it makes a plan of its own.</param>
/// <param name="ValidFrom">First day of the code; null is before 2007.</param>
/// <param name="ValidTo">Last day of the code; null is still in force.</param>
/// <param name="Successors">Codes that followed this one.</param>
/// <param name="Note">Remark.</param>
public sealed record RegionRow(
    string Code,
    string? Parent,
    string Name,
    string NameEn,
    string Kind,
    bool MakesPlan,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<string> Successors,
    string? Note);
