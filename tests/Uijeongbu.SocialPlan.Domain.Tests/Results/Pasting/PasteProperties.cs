using System.Globalization;
using CsCheck;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Pasting;

/// <summary>What holds for every paste.</summary>
public sealed class PasteProperties
{
    private static readonly string[] Units = ["명", "%", "회", "백만원", "점", ""];

    private static readonly Gen<PasteTarget> Targets = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[-9_999_999, 9_999_999], Gen.Int[0, 3], Gen.Bool, (unit, decimals, value, state, locked) =>
        new PasteTarget(Guid.CreateVersion7(), "", "", Units[unit], decimals)
        {
            State = (ResultState)state,
            Actual = state == 1 ? value / (decimal)Math.Pow(10, decimals) : null,
            Reason = state > 1 ? "사유" : null,
            Lock = locked ? new(EntryLockKind.NotOwn) : null,
        });

    private static readonly Gen<PasteTarget[]> Pages = Targets.Array[1, 12].Select(page =>
        page.Select((target, i) => target with { ProjectCode = $"1-{(i / 3) + 1}", Name = $"지표 {(char)('가' + (28 * (i % 5)))}{i}" }).ToArray());

    [Fact]
    public void Pasting_a_copied_page_changes_nothing_with_names_and_without() => Pages.Sample(
        page =>
        {
            var byName = Read([["사업번호", "성과지표", "단위", "2026년 실적"], .. page.Reverse().Select(target => new[] { target.ProjectCode, target.Name, target.Unit, Shown(target) })], page);
            var inOrder = Read(page.Select(target => new[] { Shown(target) }), page);
            return IsAsItWas(byName, page) && (inOrder.Problem is { } none ? page.All(target => Shown(target).Length == 0) && none == PasteProblems.Empty : IsAsItWas(inOrder, page));
        },
        iter: 10_000);

    [Fact]
    public void A_number_is_taken_as_it_stands_or_not_at_all_whatever_surrounds_it() => Gen.Select(Gen.Int[-999_999, 9_999_999], Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 4], (value, decimals, unit, dress) => (value, decimals, unit, dress)).Sample(
        drawn =>
        {
            var value = drawn.value / (decimal)Math.Pow(10, drawn.decimals);
            var plain = Math.Abs(value).ToString("N" + drawn.decimals, CultureInfo.InvariantCulture);
            var text = (value < 0m ? drawn.dress % 2 == 0 ? "△" : "-" : "") + plain + (drawn.dress > 2 ? " " + Units[drawn.unit] : "");
            var wide = string.Concat(text.Select(letter => letter is >= '0' and <= '9' ? (char)(letter - '0' + '０') : letter));
            return PastedText.Read(text, Units[drawn.unit]).Actual == value && PastedText.Read(wide, Units[drawn.unit]).Actual == value
                && PastedText.Read("약 " + text, Units[drawn.unit]).Kind is PastedKind.Refused && PastedText.Read(text + "천명", Units[drawn.unit]).Actual is null;
        },
        iter: 10_000);

    [Fact]
    public void No_text_breaks_the_reading_and_what_is_locked_is_never_taken() => Gen.Select(Gen.String[Gen.OneOf(Gen.Char, Gen.Char['0', '9'], Gen.Char["\t\n\",.-()%실적지표"]), 0, 60], Pages, Gen.Int[0, 14], (text, page, start) => (text, page, start)).Sample(
        drawn => PastePlacing.Place([TabbedText.Read(drawn.text)], drawn.page, drawn.start, PastePages.Year).Answer?.Lines.All(line => !line.CanBeTaken || line.Target is { Lock: null }) ?? true,
        iter: 10_000);

    private static Outcome<PlacedPaste> Read(IEnumerable<IEnumerable<string>> rows, PasteTarget[] page) =>
        PastePlacing.Place([TabbedText.Read(TabbedText.Write(rows))], page, 0, PastePages.Year);

    private static bool IsAsItWas(Outcome<PlacedPaste> outcome, PasteTarget[] page) => outcome.Answer is { } placed
        && placed.Lines.All(line => line.Target is not null && (line.Verdict is PasteVerdict.Same || (line.Verdict is PasteVerdict.Skip && line.Target.State is ResultState.NotEntered)))
        && placed.Lines.Count(line => line.Verdict is PasteVerdict.Same) == page.Count(target => Shown(target).Length > 0);

    private static string Shown(PasteTarget target) => target.State switch
    {
        ResultState.Entered => target.Actual!.Value.ToString("N" + target.Decimals, CultureInfo.InvariantCulture) + target.Unit,
        ResultState.NotApplicable => "해당없음",
        ResultState.NotCarriedOut => "미추진",
        _ => "",
    };
}
