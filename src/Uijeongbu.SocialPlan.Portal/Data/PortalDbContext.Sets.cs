using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data.Outages;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>The rows, by table.</summary>
internal abstract partial class PortalDbContext
{
    public DbSet<Region> Regions => Set<Region>();

    public DbSet<PeerGroupMembership> PeerGroupMemberships => Set<PeerGroupMembership>();

    public DbSet<PlanGeneration> PlanGenerations => Set<PlanGeneration>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Strategy> Strategies => Set<Strategy>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<AnnualPlan> AnnualPlans => Set<AnnualPlan>();

    public DbSet<ProjectGroup> ProjectGroups => Set<ProjectGroup>();

    public DbSet<StrategyIndicator> StrategyIndicators => Set<StrategyIndicator>();

    public DbSet<AnnualPlanMove> AnnualPlanMoves => Set<AnnualPlanMove>();

    public DbSet<AdoptedPlan> AdoptedPlans => Set<AdoptedPlan>();

    public DbSet<ChangeSet> ChangeSets => Set<ChangeSet>();

    public DbSet<PlanSettings> PlanSettings => Set<PlanSettings>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<TaskForceMember> TaskForceMembers => Set<TaskForceMember>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<ReportSection> ReportSections => Set<ReportSection>();

    public DbSet<CalendarEntry> CalendarEntries => Set<CalendarEntry>();

    public DbSet<TargetRevision> TargetRevisions => Set<TargetRevision>();

    public DbSet<AnnualResult> AnnualResults => Set<AnnualResult>();

    public DbSet<InterimResult> InterimResults => Set<InterimResult>();

    public DbSet<InterimPeriod> InterimPeriods => Set<InterimPeriod>();

    public DbSet<BudgetLine> BudgetLines => Set<BudgetLine>();

    public DbSet<ScoringPolicyRecord> ScoringPolicies => Set<ScoringPolicyRecord>();

    public DbSet<PublishedSnapshot> PublishedSnapshots => Set<PublishedSnapshot>();

    public DbSet<PublishedAchievement> PublishedAchievements => Set<PublishedAchievement>();

    public DbSet<PublishedAward> PublishedAwards => Set<PublishedAward>();

    public DbSet<ProjectStaff> ProjectStaff => Set<ProjectStaff>();

    public DbSet<Handover> Handovers => Set<Handover>();

    public DbSet<PracticeCopy> PracticeCopies => Set<PracticeCopy>();

    public DbSet<ResultsPeriod> ResultsPeriods => Set<ResultsPeriod>();

    public DbSet<ProjectReport> ProjectReports => Set<ProjectReport>();

    public DbSet<ProjectReportMove> ProjectReportMoves => Set<ProjectReportMove>();

    public DbSet<YearReport> YearReports => Set<YearReport>();

    public DbSet<YearReportMove> YearReportMoves => Set<YearReportMove>();

    public DbSet<YearVersion> YearVersions => Set<YearVersion>();

    public DbSet<Outage> Outages => Set<Outage>();

    public DbSet<Heartbeat> Heartbeats => Set<Heartbeat>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<Announcement> Announcements => Set<Announcement>();

    public DbSet<AnnouncementReading> AnnouncementReadings => Set<AnnouncementReading>();

    public DbSet<MonitoringRound> MonitoringRounds => Set<MonitoringRound>();

    public DbSet<RoundQuestionnaire> RoundQuestionnaires => Set<RoundQuestionnaire>();

    public DbSet<GroupMember> GroupMembers => Set<GroupMember>();

    public DbSet<ReviewCard> ReviewCards => Set<ReviewCard>();

    public DbSet<SubmittedReview> SubmittedReviews => Set<SubmittedReview>();

    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<RecommendationSource> RecommendationSources => Set<RecommendationSource>();

    public DbSet<StrategySummary> StrategySummaries => Set<StrategySummary>();

    public DbSet<SelfCheck> SelfChecks => Set<SelfCheck>();

    public DbSet<SubcommitteeSheet> SubcommitteeSheets => Set<SubcommitteeSheet>();

    public DbSet<PaperReview> PaperReviews => Set<PaperReview>();

    public DbSet<InvitedMember> InvitedMembers => Set<InvitedMember>();

    public DbSet<EvaluationRound> EvaluationRounds => Set<EvaluationRound>();

    public DbSet<EvaluationUnit> EvaluationUnits => Set<EvaluationUnit>();

    public DbSet<Evaluator> Evaluators => Set<Evaluator>();

    public DbSet<MarkSheet> MarkSheets => Set<MarkSheet>();

    public DbSet<SubmittedSheet> SubmittedSheets => Set<SubmittedSheet>();

    public DbSet<ConsensusNote> ConsensusNotes => Set<ConsensusNote>();

    public DbSet<CalibrationSample> CalibrationSamples => Set<CalibrationSample>();

    public DbSet<CalibrationSheet> CalibrationSheets => Set<CalibrationSheet>();

    public DbSet<EvaluationVersion> EvaluationVersions => Set<EvaluationVersion>();

    public DbSet<MunicipalOutcome> MunicipalOutcomes => Set<MunicipalOutcome>();

    public DbSet<EvaluationObjection> EvaluationObjections => Set<EvaluationObjection>();

    public DbSet<PublishedEvaluation> PublishedEvaluations => Set<PublishedEvaluation>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    public DbSet<CommandRecord> CommandRecords => Set<CommandRecord>();

    public DbSet<ChangeMessage> ChangeMessages => Set<ChangeMessage>();

    public DbSet<DataStamp> DataStamps => Set<DataStamp>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<SecondStepRule> SecondStepRules => Set<SecondStepRule>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<SignInAttempts> SignInAttempts => Set<SignInAttempts>();

    public DbSet<MailChoice> MailChoices => Set<MailChoice>();

    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();

    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
}
