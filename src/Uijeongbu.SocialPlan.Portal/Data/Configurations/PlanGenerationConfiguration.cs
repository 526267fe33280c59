using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class PlanGenerationConfiguration : IEntityTypeConfiguration<PlanGeneration>
{
    public void Configure(EntityTypeBuilder<PlanGeneration> builder)
    {
        builder.HasKey(generation => generation.Number);
        builder.Property(generation => generation.Number).ValueGeneratedNever();
        builder.ComplexProperty(generation => generation.Shape, shape =>
        {
            shape.ToJson();
            Configure(shape);
            shape.ComplexProperty(municipal => municipal.Province, province =>
            {
                province.Ignore(own => own!.Province); // one step: a province's shape has none of its own
                Configure(province!);
            });
        });
    }

    private static void Configure(ComplexPropertyBuilder<PlanShape> shape)
    {
        shape.ComplexCollection(plan => plan.Levels);
        shape.ComplexCollection(plan => plan.CodeLists, list => list.ComplexCollection(codes => codes.Entries));
        shape.ComplexCollection(plan => plan.ProjectFields, field => field.Property(one => one.Kind).HasConversion<string>());
        shape.ComplexCollection(plan => plan.BudgetLines, line => line.Property(one => one.Source).HasConversion<string>());
        shape.ComplexCollection(plan => plan.NationalGoals);
        shape.ComplexCollection(plan => plan.Limits, limit => limit.Property(one => one.Rule).HasConversion<string>());
    }
}
