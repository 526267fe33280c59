using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;
using static Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing.SmallShape;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>Whatever is written into a field: what is stored stays the same when it is read again, shown or as it is.</summary>
public sealed class ProjectFormProperties
{
    private const string Letters = "가가나 \u3000\u00a0\t\r\n\u0085\u2028\v\0\ud83d\ude00\ud83de\u0301①③⑬⒈13０（）().,·ㆍ/;OX○×예신규주거1인가구Ω\uffff\ufeff";

    private static readonly Gen<string> Texts = Gen.Char[Letters].Array[0, 12].Select(letters => new string(letters));

    private static readonly ProjectField[] Fields = [New, Team, Purpose, Area, Areas, Goals];

    [Fact]
    public void What_is_stored_reads_as_itself() =>
        Texts.Sample(
            text => Fields.All(field => ProjectForm.Read(Shape, field, text) is var reading
                && (reading.IsOk ? IsStable(field, reading.Stored) : reading.Stored is null && reading.Problem!.Message.Contains(field.Label, StringComparison.Ordinal))),
            iter: Cases.Count);

    private static bool IsStable(ProjectField field, string? stored) =>
        stored?.Length is not 0
        && ProjectForm.Read(Shape, field, stored) == new FieldReading(stored)
        && ProjectForm.Read(Shape, field, ProjectForm.Display(Shape, field, stored)) == new FieldReading(stored);
}
