using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class MonitoringRoundConfiguration : OwnedRowConfiguration<MonitoringRound>
{
    protected override void ConfigureRow(EntityTypeBuilder<MonitoringRound> builder) => builder.HasIndex(row => new { row.RegionCode, row.FiscalYear });
}

internal sealed class RoundQuestionnaireConfiguration : OwnedRowConfiguration<RoundQuestionnaire>
{
    protected override void ConfigureRow(EntityTypeBuilder<RoundQuestionnaire> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.Number }).IsUnique();
        builder.Property(row => row.Questions).AsJson();
        BelongsTo<MonitoringRound>(builder, nameof(RoundQuestionnaire.RoundId));
    }
}

internal sealed class GroupMemberConfiguration : OwnedRowConfiguration<GroupMember>
{
    protected override void ConfigureRow(EntityTypeBuilder<GroupMember> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.AccountId }).IsUnique();
        builder.HasIndex(row => new { row.RegionCode, row.AccountId });
        builder.Property(row => row.Organisations).AsJson();
        BelongsTo<MonitoringRound>(builder, nameof(GroupMember.RoundId));
    }
}

internal sealed class ReviewCardConfiguration : OwnedRowConfiguration<ReviewCard>
{
    // One card of a project for a member in a round, also when two people deal at once.
    protected override void ConfigureRow(EntityTypeBuilder<ReviewCard> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.ProjectId, row.MemberId }).IsUnique();
        builder.HasIndex(row => new { row.RegionCode, row.MemberId });
        builder.Property(row => row.Draft).AsJson();
        BelongsTo<MonitoringRound>(builder, nameof(ReviewCard.RoundId));
        BelongsTo<GroupMember>(builder, nameof(ReviewCard.MemberId));
        BelongsTo<Project>(builder, nameof(ReviewCard.ProjectId));
    }
}

internal sealed class SubmittedReviewConfiguration : OwnedRowConfiguration<SubmittedReview>
{
    protected override void ConfigureRow(EntityTypeBuilder<SubmittedReview> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.CardId, row.Number }).IsUnique();
        builder.Property(row => row.Answers).AsJson();
        BelongsTo<ReviewCard>(builder, nameof(SubmittedReview.CardId));
    }
}

internal sealed class RecommendationConfiguration : OwnedRowConfiguration<Recommendation>
{
    protected override void ConfigureRow(EntityTypeBuilder<Recommendation> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId });
        builder.HasIndex(row => new { row.RegionCode, row.ProjectId });
        builder.Property(row => row.Reply).AsJson();
        builder.Property(row => row.FirstReply).AsJson();
        BelongsTo<MonitoringRound>(builder, nameof(Recommendation.RoundId));
        BelongsTo<Project>(builder, nameof(Recommendation.ProjectId));
    }
}

internal sealed class RecommendationSourceConfiguration : OwnedRowConfiguration<RecommendationSource>
{
    protected override void ConfigureRow(EntityTypeBuilder<RecommendationSource> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RecommendationId });
        builder.HasIndex(row => new { row.RegionCode, row.CardId });
        BelongsTo<Recommendation>(builder, nameof(RecommendationSource.RecommendationId));
        BelongsTo<ReviewCard>(builder, nameof(RecommendationSource.CardId));
    }
}

internal sealed class StrategySummaryConfiguration : OwnedRowConfiguration<StrategySummary>
{
    protected override void ConfigureRow(EntityTypeBuilder<StrategySummary> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.StrategyId }).IsUnique();
        BelongsTo<MonitoringRound>(builder, nameof(StrategySummary.RoundId));
        BelongsTo<Strategy>(builder, nameof(StrategySummary.StrategyId));
    }
}

internal sealed class SelfCheckConfiguration : OwnedRowConfiguration<SelfCheck>
{
    protected override void ConfigureRow(EntityTypeBuilder<SelfCheck> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.ProjectId }).IsUnique();
        builder.Property(row => row.Content).AsJson();
        BelongsTo<MonitoringRound>(builder, nameof(SelfCheck.RoundId));
        BelongsTo<Project>(builder, nameof(SelfCheck.ProjectId));
    }
}

internal sealed class SubcommitteeSheetConfiguration : OwnedRowConfiguration<SubcommitteeSheet>
{
    protected override void ConfigureRow(EntityTypeBuilder<SubcommitteeSheet> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId, row.ProjectId, row.Subcommittee }).IsUnique();
        builder.Property(row => row.Answers).AsJson();
        BelongsTo<MonitoringRound>(builder, nameof(SubcommitteeSheet.RoundId));
        BelongsTo<Project>(builder, nameof(SubcommitteeSheet.ProjectId));
    }
}

internal sealed class PaperReviewConfiguration : OwnedRowConfiguration<PaperReview>
{
    protected override void ConfigureRow(EntityTypeBuilder<PaperReview> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.CardId });
        builder.Property(row => row.Answers).AsJson();
        BelongsTo<ReviewCard>(builder, nameof(PaperReview.CardId));
    }
}

internal sealed class InvitedMemberConfiguration : OwnedRowConfiguration<InvitedMember>
{
    protected override void ConfigureRow(EntityTypeBuilder<InvitedMember> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.RoundId });
        builder.HasIndex(row => new { row.RegionCode, row.InvitationId }).IsUnique();
        builder.Property(row => row.Content).AsJson();
        BelongsTo<MonitoringRound>(builder, nameof(InvitedMember.RoundId));
    }
}
