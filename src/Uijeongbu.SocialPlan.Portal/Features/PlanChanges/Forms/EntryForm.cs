namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Forms;

/// <summary>The forms with which an entry is added, in the order in which they are offered.</summary>
public enum EntryForm
{
    /// <summary>목표 변경.</summary>
    Target,

    /// <summary>예산 변경.</summary>
    Budget,

    /// <summary>사업명 변경.</summary>
    Name,

    /// <summary>담당부서 변경.</summary>
    Owner,

    /// <summary>전략 이동.</summary>
    Move,

    /// <summary>사업 신규.</summary>
    NewProject,

    /// <summary>사업 통합.</summary>
    Merge,

    /// <summary>사업 분리.</summary>
    Split,

    /// <summary>사업 폐지.</summary>
    DropProject,

    /// <summary>지표 신규.</summary>
    NewIndicator,

    /// <summary>지표 내용 변경.</summary>
    IndicatorText,

    /// <summary>지표 폐지.</summary>
    DropIndicator,

    /// <summary>전략 신규.</summary>
    NewStrategy,

    /// <summary>전략명 변경.</summary>
    RenameStrategy,

    /// <summary>전략 폐지.</summary>
    DropStrategy,
}

/// <summary>What they are called, and whether something is to be chosen first.</summary>
internal static class EntryForms
{
    public static string Label(EntryForm form) => form switch
    {
        EntryForm.Target => "목표 변경",
        EntryForm.Budget => "예산 변경",
        EntryForm.Name => "사업명 변경",
        EntryForm.Owner => "담당부서 변경",
        EntryForm.Move => "전략 이동",
        EntryForm.NewProject => "사업 신규",
        EntryForm.Merge => "사업 통합",
        EntryForm.Split => "사업 분리",
        EntryForm.DropProject => "사업 폐지",
        EntryForm.NewIndicator => "지표 신규",
        EntryForm.IndicatorText => "지표 내용 변경",
        EntryForm.DropIndicator => "지표 폐지",
        EntryForm.NewStrategy => "전략 신규",
        EntryForm.RenameStrategy => "전략명 변경",
        EntryForm.DropStrategy => "전략 폐지",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, message: null),
    };

    /// <summary>Whether the form shows what stands there now, so that the place is chosen in a step of its own.</summary>
    public static bool ChoosesFirst(EntryForm form) => form is EntryForm.Budget or EntryForm.Merge or EntryForm.Split or EntryForm.IndicatorText;
}
