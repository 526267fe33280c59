using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>A small generation in the manner of the 6th: a list of many codes, words with commas, dots and digits, numbers without words.</summary>
internal static class SmallShape
{
    public static ProjectField New { get; } = Field("new", "6기 신규 사업 여부", FieldKind.YesNo, "사업명");

    public static ProjectField Team { get; } = Field("team", "담당팀", FieldKind.Line, "소관", maxLength: 10);

    public static ProjectField Purpose { get; } = Field("purpose", "사업(과업) 목적", FieldKind.Text, maxLength: 4000);

    public static ProjectField Area { get; } = Field("area", "세부사업(과업) 영역", FieldKind.Code, "분류", list: "area");

    public static ProjectField Areas { get; } = Field("areas", "관련 영역", FieldKind.Codes, list: "area");

    public static ProjectField Goals { get; } = Field("goals", "연계 전략 번호", FieldKind.Codes, "사회보장기본계획과의 연계성", list: PlanShape.NationalGoalsKey);

    public static string[] Words { get; } =
    [
        "빈곤/소득지원/자산형성", "돌봄(영유아, 아동)", "돌봄(성인, 노인, 장애인)", "보호ㆍ안전", "건강(보건의료)", "1인가구", "일자리(고용)", "주거", "문화여가", "환경", "인프라",
        "기타", "해당없음",
    ];

    public static PlanShape Shape { get; } = With(
        Limit(GuidelineLimits.StrategiesPerSystem, "추진전략 수", LimitRule.AtMost, 5),
        Limit(GuidelineLimits.ProjectsPerStrategy, "세부사업 수", LimitRule.AtLeast, 5),
        Limit(GuidelineLimits.ProjectsPerStrategy, "세부사업 수", LimitRule.AtMost, 8),
        Limit(GuidelineLimits.PriorityPerStrategy, "중점추진 사업 수", LimitRule.About, 2),
        Limit(GuidelineLimits.LeadTasksPerStrategy, "대표과업 수", LimitRule.AtLeast, 2),
        Limit(GuidelineLimits.TasksPerLeadTask, "세부과업 수", LimitRule.AtLeast, 2),
        Limit(GuidelineLimits.SubsidisedShare, "국고보조사업의 비율", LimitRule.AtMost, 30, "%"));

    public static PlanShape With(params GuidelineLimit[] limits) => new()
    {
        ProjectsLabel = "지역사회보장사업",
        DevelopmentLabel = "지역사회보장 발전",
        NumberPattern = "^(Ⅰ-[0-9]+-[0-9]+|Ⅱ-[0-9]+-[0-9]+-[0-9]+)$",
        NumberExample = "Ⅰ-1-1, Ⅱ-1-1-1",
        Source = "시험",
        Levels = [],
        CodeLists = [new() { Key = "area", Label = "영역", Entries = [.. Words.Select((word, i) => new CodeEntry { Number = i + 1, Label = word })] }],
        NationalGoals = [new() { Number = 1 }, new() { Number = 2 }, new() { Number = 3 }],
        ProjectFields = [New, Team, Purpose, Area, Goals],
        Limits = [.. limits],
    };

    private static GuidelineLimit Limit(string key, string what, LimitRule rule, int number, string unit = "개") =>
        new() { Key = key, What = what, Rule = rule, Number = number, Unit = unit };

    private static ProjectField Field(string key, string label, FieldKind kind, string? group = null, string? list = null, int? maxLength = null) =>
        new() { Key = key, Label = label, Group = group, Kind = kind, CodeList = list, MaxLength = maxLength, Column = 1 };
}
