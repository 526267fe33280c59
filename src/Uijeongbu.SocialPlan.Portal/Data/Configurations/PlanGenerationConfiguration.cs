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
            shape.ComplexCollection(plan => plan.Levels);
        });
    }
}
