using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Portal.Features.RecordHistories;

/// <summary>What officials read for the names that the audit entries use.</summary>
internal static partial class HistoryWords
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["plan"] = "계획", ["strategy"] = "추진전략", ["project-group"] = "중간 단계", ["project"] = "사업", ["indicator"] = "성과지표", ["strategy-indicator"] = "전략 성과지표",
        ["annual-plan"] = "연차별 시행계획", ["change-set"] = "변경안", ["result"] = "실적", ["target"] = "목표", ["budget"] = "예산", ["meeting"] = "회의", ["report-section"] = "보고서 항목",
        ["code"] = "사업번호", ["name"] = "이름", ["unit"] = "단위", ["definition"] = "지표정의", ["direction"] = "방향", ["rateProfile"] = "산식", ["accumulation"] = "누계 방식",
        ["level"] = "지표 단계", ["baseline"] = "기준값", ["baselineYear"] = "기준 연도", ["weight"] = "가중치", ["decimals"] = "소수 자리", ["maximum"] = "최댓값", ["rationale"] = "산출근거",
        ["dataSource"] = "자료출처", ["targets"] = "목표", ["answers"] = "목표 확인", ["department"] = "담당과", ["isPriority"] = "중점추진", ["origin"] = "재원 구분", ["firstYear"] = "시작 연도",
        ["lastYear"] = "종료 연도", ["form"] = "서식", ["budgets"] = "예산", ["lines"] = "재원", ["amountWon"] = "금액(원)", ["year"] = "연도", ["kind"] = "구분", ["supplement"] = "추경 차수",
        ["isNonBudget"] = "비예산", ["source"] = "재원", ["sourceName"] = "재원명", ["status"] = "단계", ["on"] = "날짜", ["documentNumber"] = "문서번호", ["text"] = "내용", ["vision"] = "비전", ["goal"] = "목표",
        ["system"] = "체계", ["groupId"] = "중간 단계", ["generation"] = "기수", ["regionCode"] = "지역", ["fiscalYear"] = "연도", ["earlier-result"] = "지난 연도 실적", ["state"] = "상태", ["actual"] = "실적", ["reason"] = "사유", ["takenFrom"] = "출처",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind of a record.</summary>
    public static string Kind(string kind) => Words.GetValueOrDefault(kind, kind);

    /// <summary>A place within a record; what has no word stays as it is.</summary>
    public static string Path(string path) => Part().Replace(path, part => Words.GetValueOrDefault(part.Value, part.Value)).Replace('.', ' ');

    [GeneratedRegex("[A-Za-z-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
