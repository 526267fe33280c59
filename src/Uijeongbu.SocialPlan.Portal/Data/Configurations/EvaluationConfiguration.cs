using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class EvaluationRoundConfiguration : OwnedRowConfiguration<EvaluationRound>
{
    protected override void ConfigureRow(EntityTypeBuilder<EvaluationRound> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.FiscalYear, row.Kind }).IsUnique();
        builder.Property(row => row.Schedule).AsJson();
        builder.Property(row => row.Rules).AsJson();
        builder.Ignore(row => row.State);
    }
}

internal sealed class EvaluationUnitConfiguration : OwnedRowConfiguration<EvaluationUnit>
{
    protected override void ConfigureRow(EntityTypeBuilder<EvaluationUnit> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.UnitCode }).IsUnique();
        builder.Property(row => row.Achievement).AsJson();
        builder.Property(row => row.Extras).AsJson();
        builder.Property(row => row.Special).AsJson();
        builder.Property(row => row.Ministry).AsJson();
        BelongsTo<EvaluationRound>(builder, nameof(EvaluationUnit.RoundId));
    }
}

internal sealed class EvaluatorConfiguration : OwnedRowConfiguration<Evaluator>
{
    protected override void ConfigureRow(EntityTypeBuilder<Evaluator> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.AccountId }).IsUnique();
        builder.HasIndex(row => new { row.RegionCode, row.AccountId });
        BelongsTo<EvaluationRound>(builder, nameof(Evaluator.RoundId));
    }
}

internal sealed class MarkSheetConfiguration : OwnedRowConfiguration<MarkSheet>
{
    // One sheet of a municipality for an evaluator in a stage, also when two people assign at once.
    protected override void ConfigureRow(EntityTypeBuilder<MarkSheet> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.UnitCode, row.Stage, row.EvaluatorId }).IsUnique();
        builder.HasIndex(row => new { row.RegionCode, row.EvaluatorId });
        builder.Property(row => row.Draft).AsJson();
        builder.Property(row => row.Marks).AsJson();
        builder.Ignore(row => row.State);
        builder.Ignore(row => row.IsOpen);
        builder.Ignore(row => row.Shown);
        BelongsTo<EvaluationRound>(builder, nameof(MarkSheet.RoundId));
        BelongsTo<Evaluator>(builder, nameof(MarkSheet.EvaluatorId));
    }
}

internal sealed class SubmittedSheetConfiguration : OwnedRowConfiguration<SubmittedSheet>
{
    protected override void ConfigureRow(EntityTypeBuilder<SubmittedSheet> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.SheetId, row.Number }).IsUnique();
        builder.Property(row => row.Marks).AsJson();
        BelongsTo<MarkSheet>(builder, nameof(SubmittedSheet.SheetId));
    }
}

internal sealed class ConsensusNoteConfiguration : OwnedRowConfiguration<ConsensusNote>
{
    protected override void ConfigureRow(EntityTypeBuilder<ConsensusNote> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.UnitCode, row.Criterion }).IsUnique();
        BelongsTo<EvaluationRound>(builder, nameof(ConsensusNote.RoundId));
    }
}

internal sealed class CalibrationSampleConfiguration : OwnedRowConfiguration<CalibrationSample>
{
    protected override void ConfigureRow(EntityTypeBuilder<CalibrationSample> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.Number }).IsUnique();
        BelongsTo<EvaluationRound>(builder, nameof(CalibrationSample.RoundId));
    }
}

internal sealed class CalibrationSheetConfiguration : OwnedRowConfiguration<CalibrationSheet>
{
    protected override void ConfigureRow(EntityTypeBuilder<CalibrationSheet> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.SampleId, row.EvaluatorId }).IsUnique();
        builder.Property(row => row.Marks).AsJson();
        BelongsTo<CalibrationSample>(builder, nameof(CalibrationSheet.SampleId));
        BelongsTo<Evaluator>(builder, nameof(CalibrationSheet.EvaluatorId));
    }
}

internal sealed class EvaluationVersionConfiguration : OwnedRowConfiguration<EvaluationVersion>
{
    protected override void ConfigureRow(EntityTypeBuilder<EvaluationVersion> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.Number }).IsUnique();
        builder.HasIndex(row => new { row.RegionCode, row.RoundId });
        BelongsTo<EvaluationRound>(builder, nameof(EvaluationVersion.RoundId));
    }
}

// These two are a municipality's, their round is the province's: another region's row, so no foreign key.
internal sealed class MunicipalOutcomeConfiguration : OwnedRowConfiguration<MunicipalOutcome>
{
    protected override void ConfigureRow(EntityTypeBuilder<MunicipalOutcome> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId }).IsUnique();
        builder.Property(row => row.Content).AsJson();
    }
}

internal sealed class EvaluationObjectionConfiguration : OwnedRowConfiguration<EvaluationObjection>
{
    protected override void ConfigureRow(EntityTypeBuilder<EvaluationObjection> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.Number }).IsUnique();
        builder.HasIndex(row => new { row.RegionCode, row.RoundId });
        builder.HasIndex(row => row.RoundId);
        builder.Property(row => row.Content).AsJson();
        builder.Property(row => row.Ruling).AsJson();
        builder.Ignore(row => row.State);
        builder.Ignore(row => row.IsOpen);
    }
}

internal sealed class PublishedEvaluationConfiguration : IEntityTypeConfiguration<PublishedEvaluation>
{
    public void Configure(EntityTypeBuilder<PublishedEvaluation> builder)
    {
        builder.HasKey(row => row.Number);
        builder.HasIndex(row => new { row.ProvinceCode, row.FiscalYear, row.Kind }).IsUnique().HasFilter("\"IsCurrent\"");
        builder.HasOne<Region>().WithMany().HasForeignKey(row => row.ProvinceCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PublishedEvaluation>().WithMany().HasForeignKey(row => row.Supersedes).OnDelete(DeleteBehavior.Restrict);
    }
}
