using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Forms;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;

/// <summary>The form that changes a budget keeps 0, blank and every named source apart.</summary>
public sealed class BudgetFormTests
{
    [Fact]
    public void Zero_blank_and_each_other_source_are_read_as_what_they_are()
    {
        var asked = Read(("Line-Province", "0"), ("Line-Municipality", ""), ("Other-0-name", "복권기금"), ("Other-0", "12.5"), ("Other-1-name", "후원금"), ("Other-1", "3"), ("Other-2-name", ""), ("Other-2", ""));

        asked.Lines.Where(line => line.AmountWon is not null).Should().Equal(
            new BudgetLineAt(FundingSource.Province, "", 0),
            new BudgetLineAt(FundingSource.Other, "복권기금", 12_500_000),
            new BudgetLineAt(FundingSource.Other, "후원금", 3_000_000));
    }

    private static OtherBudget Read(params (string Name, string Text)[] fields)
    {
        FormCollection form = new(fields.Append(("Code", "1-1")).Append(("Version", "Initial")).ToDictionary(field => field.Item1, field => new StringValues(field.Item2), StringComparer.Ordinal));
        return new EntryReader(new(form), 2026).Read(EntryForm.Budget).Answer.Should().BeOfType<OtherBudget>().Which;
    }
}
