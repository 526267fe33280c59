using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>A piece of text, and what it means where it is a word of the trade.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Meaning">What the word means; null for ordinary text.</param>
public readonly record struct GlossPiece(string Text, string? Meaning);

/// <summary>
/// Words of the trade that stand on members' cards, explained as to a neighbour. Ours, in plain words; where a law defines the word, it says so.
/// </summary>
internal static partial class GlossaryWords
{
    private static readonly IReadOnlyDictionary<string, string> Meanings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["성과지표"] = "사업이 얼마나 이루어졌는지 재는 잣대입니다. 이용자 수, 만족도처럼 셀 수 있는 것으로 정합니다.",
        ["사례관리"] = "어려움이 여럿인 가구를 한 담당자가 맡아, 필요한 도움을 찾아 이어 주고 끝까지 살피는 일입니다.",
        ["통합돌봄"] = "살던 곳에서 지낼 수 있도록 의료, 요양, 생활 도움을 한데 묶어 드리는 일입니다(돌봄통합지원법).",
        ["사각지대"] = "도움이 필요한데도 제도를 모르거나 조건에 맞지 않아 도움을 받지 못하는 형편을 말합니다.",
        ["바우처"] = "정해진 서비스에만 쓸 수 있는 이용권입니다.",
        ["이용권"] = "정해진 서비스에만 쓸 수 있는 증서나 카드입니다. 바우처라고도 합니다.",
        ["비예산"] = "따로 돈을 들이지 않고 하는 사업이라는 뜻입니다.",
        ["본예산"] = "해가 바뀌기 전에 의회가 정한 그해의 처음 예산입니다.",
        ["추경"] = "한 해 가운데 예산을 고쳐 다시 정하는 일입니다. 추가경정예산을 줄인 말입니다.",
        ["예산현액"] = "그해에 실제로 쓸 수 있는 돈입니다. 처음 예산에 고친 예산과 넘어온 돈을 더합니다.",
        ["민관협력"] = "공공기관과 복지기관, 주민이 함께하는 일입니다.",
        ["협의체"] = "지역의 복지를 함께 의논하는 주민, 기관, 공무원의 모임입니다. 지역사회보장협의체를 줄인 말입니다(사회보장급여법 제41조).",
        ["차상위"] = "기초생활수급자 바로 위의 형편인 가구를 말합니다.",
        ["기초생활수급"] = "소득이 기준보다 적어 나라가 생계, 의료, 주거, 교육을 돕는 것입니다(국민기초생활 보장법).",
        ["욕구조사"] = "주민에게 무엇이 필요한지 묻는 조사입니다.",
        ["연계"] = "다른 기관의 도움으로 이어 주는 것입니다.",
        ["종사자"] = "복지기관에서 일하는 사람입니다.",
        ["이행점검"] = "한 해 가운데에, 계획한 일을 제대로 하고 있는지 살피는 일입니다.",
        ["결과점검"] = "한 해가 끝난 뒤에, 계획한 일이 어떻게 되었는지 살피는 일입니다.",
        ["환류"] = "살핀 결과를 다음 계획에 되돌려 쓰는 일입니다.",
    };

    /// <summary>Cuts a text at the words that are known. A word is explained once: where it stands first on the card.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="said">Words that were explained before; those of this text come to it.</param>
    public static IReadOnlyList<GlossPiece> Cut(string text, ISet<string> said)
    {
        List<GlossPiece> pieces = [];
        var from = 0;
        foreach (Match match in Known().Matches(text))
        {
            if (!said.Add(match.Value))
            {
                continue;
            }

            if (match.Index > from)
            {
                pieces.Add(new(text[from..match.Index], null));
            }

            pieces.Add(new(match.Value, Meanings[match.Value]));
            from = match.Index + match.Length;
        }

        if (from < text.Length)
        {
            pieces.Add(new(text[from..], null));
        }

        return pieces;
    }

    // The longer word first, where one begins like another.
    [GeneratedRegex("기초생활수급|통합돌봄|성과지표|사례관리|사각지대|예산현액|민관협력|욕구조사|이행점검|결과점검|바우처|이용권|비예산|본예산|협의체|차상위|종사자|추경|연계|환류", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Known();

    /// <summary>The words, for the test that the search knows each of them.</summary>
    public static IEnumerable<string> All => Meanings.Keys;
}
