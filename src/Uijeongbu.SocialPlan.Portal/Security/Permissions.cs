using System.Collections.Frozen;

namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>Every operation has one name here, and the matrix below says who may do it. The door (<see cref="Data.PortalDb"/>) asks it.</summary>
internal static class Permissions
{
    /// <summary>Read what was published, and codes.</summary>
    public const string PublishedRead = "published.read";

    /// <summary>Read plans, targets, results and budgets of the viewer's own regions, published or not.</summary>
    public const string PlanRead = "plan.read";

    /// <summary>Write plans, targets, results and budgets of the viewer's own regions.</summary>
    public const string PlanWrite = "plan.write";

    /// <summary>Read results being entered, with who entered what.</summary>
    public const string ResultRead = "result.read";

    /// <summary>Enter results of the projects one is in charge of.</summary>
    public const string ResultWrite = "result.write";

    /// <summary>Review results of one's team or department: open, return, confirm.</summary>
    public const string ResultReview = "result.review";

    /// <summary>Collect the results of a place: 총괄 확정, 공문으로 갈음, 반려, 한시 수정 허용.</summary>
    public const string ResultCollect = "result.collect";

    /// <summary>Read what was submitted to the province; at the municipality also what was deliberated.</summary>
    public const string SubmissionRead = "submission.read";

    /// <summary>Take submitted results in (접수) or ask for more (보완 요청).</summary>
    public const string SubmissionReceive = "submission.receive";

    /// <summary>Freeze a plan of the viewer's own regions for the public.</summary>
    public const string PlanPublish = "plan.publish";

    /// <summary>Write the register of meetings, the task force's list and their files.</summary>
    public const string MeetingWrite = "meeting.write";

    /// <summary>Write sections of the report: a coordinator all of them and who writes which, others those assigned to them.</summary>
    public const string SectionWrite = "section.write";

    /// <summary>Write holidays and dates of the viewer's own place.</summary>
    public const string CalendarWrite = "calendar.write";

    /// <summary>Write codes, generations, policies and published records that come with the product.</summary>
    public const string ReferenceWrite = "reference.write";

    /// <summary>Read who has which role at the viewer's own regions. Addresses are shown only to who may give roles.</summary>
    public const string MembershipRead = "membership.read";

    /// <summary>Give and take roles at the viewer's own regions; who gives which stands in <c>RolePlaces</c>.</summary>
    public const string MembershipWrite = "membership.write";

    /// <summary>Name deputies: a coordinator and an operator those of the roles they give, everyone else of the own one; what exactly stands in <c>DeputyRules</c>.</summary>
    public const string DeputyWrite = "deputy.write";

    /// <summary>Take the role that one was invited to. Whoever holds the link, for the command that uses it up.</summary>
    public const string InvitationAccept = "invitation.accept";

    /// <summary>Read one's own notifications. Which of them, the rights to what they tell of decide.</summary>
    public const string AlertRead = "alert.read";

    /// <summary>Mark one's own notifications as read.</summary>
    public const string AlertMark = "alert.mark";

    /// <summary>Read 공지 and 서식 자료: those of one's own place and of its province (<see cref="Viewer.RegionsFor"/>).</summary>
    public const string AnnouncementRead = "announcement.read";

    /// <summary>Note that one has read them.</summary>
    public const string AnnouncementMark = "announcement.mark";

    /// <summary>Write, publish and withdraw 공지 and 서식 자료 of one's own place: a province's people the province's, a coordinator the municipality's.</summary>
    public const string AnnouncementWrite = "announcement.write";

    /// <summary>Read the record of the viewer's own regions: who changed what when, from where, before and after.</summary>
    public const string AuditRead = "audit.read";

    /// <summary>Seal the end of each region's audit chain, once a day. A job's, nobody's.</summary>
    public const string AuditSeal = "audit.seal";

    /// <summary>Note what the virus scanner says about files that waited for it. A job's, nobody's.</summary>
    public const string FileScan = "file.scan";

    /// <summary>Decide which evidence is public.</summary>
    public const string FileDisclose = "file.disclose";

    /// <summary>Take away messages and answers of commands that nobody asks for any more. A job's, nobody's.</summary>
    public const string RecordPurge = "record.purge";

    /// <summary>Work on a practice copy of a place where one takes part in results.</summary>
    public const string PracticeUse = "practice.use";

    /// <summary>Make and end practice copies.</summary>
    public const string PracticeManage = "practice.manage";

    /// <summary>Read the cards that were dealt to one, with what they show of their projects; which reviews of others, <c>ReviewReading</c> decides.</summary>
    public const string MonitorRead = "monitor.read";

    /// <summary>Write and submit reviews of the own cards, and say that one cannot review a project.</summary>
    public const string MonitorWrite = "monitor.write";

    /// <summary>Read rounds of the monitoring group with their members, cards and submitted reviews.</summary>
    public const string MonitorDeskRead = "monitor.desk.read";

    /// <summary>Prepare rounds: period, questions, members, cards.</summary>
    public const string MonitorManage = "monitor.manage";

    /// <summary>Put people into a round from a table and invite those who have no role yet: what it writes among the accounts is their invitations.</summary>
    public const string MonitorInvite = "monitor.invite";

    /// <summary>Read opinions of the monitoring group and what became of them; which ones, <c>RecommendationReading</c> decides.</summary>
    public const string OpinionRead = "opinion.read";

    /// <summary>Gather reviews into opinions, send them, remind members: who manages rounds, and members in rounds whose 간사 they are.</summary>
    public const string OpinionGather = "opinion.gather";

    /// <summary>Answer opinions on projects of one's department.</summary>
    public const string OpinionReply = "opinion.reply";

    /// <summary>Confirm answers of one's department.</summary>
    public const string OpinionConfirm = "opinion.confirm";

    /// <summary>Ask about an answer to own words once more.</summary>
    public const string OpinionAskAgain = "opinion.ask-again";

    /// <summary>Read rounds of the province's evaluation with municipalities, evaluators and figures.</summary>
    public const string EvaluationRead = "evaluation.read";

    /// <summary>Prepare and run rounds: rules, groups, evaluators, assignments, viewing, objections.</summary>
    public const string EvaluationManage = "evaluation.manage";

    /// <summary>Certify the outcome of a round (평가결과 확정).</summary>
    public const string EvaluationCertify = "evaluation.certify";

    /// <summary>Publish what was certified; never who certified it.</summary>
    public const string EvaluationPublish = "evaluation.publish";

    /// <summary>Read the municipalities that were assigned to one as an evaluator; which marks of others, <c>MarkReading</c> decides.</summary>
    public const string MarkRead = "mark.read";

    /// <summary>Mark the assigned municipalities, and say that one cannot.</summary>
    public const string MarkWrite = "mark.write";

    /// <summary>Read what a municipality sees of a round, and its objections.</summary>
    public const string OutcomeRead = "outcome.read";

    /// <summary>File objections for one's municipality, and take them back.</summary>
    public const string ObjectionFile = "objection.file";

    // What is left of a role in a practice copy: entering, reviewing and collecting results with what hangs on them. No people, no publication, no plan,
    // no dates, nothing of the province. A permission that is added is none in practice until it stands here.
    private static readonly FrozenSet<string> InPractice =
    [
        PublishedRead, PlanRead, ResultRead, ResultWrite, ResultReview, ResultCollect, SubmissionRead, MeetingWrite, SectionWrite, FileDisclose, AuditRead, AlertRead, AlertMark, PracticeUse,
    ];

    // Monitoring members read what is dealt to them, evaluators what is assigned to them. An operator has no plan content.
    private static readonly FrozenDictionary<Role, FrozenSet<string>> Matrix = new Dictionary<Role, FrozenSet<string>>
    {
        [Role.Anonymous] =        [PublishedRead],
        [Role.System] =           [PublishedRead, PlanRead, PlanWrite, ResultRead, PlanPublish, ReferenceWrite, AuditSeal, RecordPurge, FileScan],
        [Role.Invited] =          [PublishedRead, InvitationAccept],
        [Role.ProjectOwner] =     [PublishedRead, PlanRead, ResultRead, SubmissionRead, ResultWrite, SectionWrite, DeputyWrite, AlertRead, AlertMark, AnnouncementRead, AnnouncementMark, PracticeUse, OpinionRead, OpinionReply],
        [Role.TeamLeader] =       [PublishedRead, PlanRead, ResultRead, SubmissionRead, ResultReview, SectionWrite, DeputyWrite, AlertRead, AlertMark, AnnouncementRead, AnnouncementMark, PracticeUse, OpinionRead, OpinionReply],
        [Role.DepartmentHead] =   [PublishedRead, PlanRead, ResultRead, SubmissionRead, ResultReview, SectionWrite, DeputyWrite, AlertRead, AlertMark, AnnouncementRead, AnnouncementMark, PracticeUse, OpinionRead, OpinionReply, OpinionConfirm, OutcomeRead],
        [Role.CouncilSecretary] = [PublishedRead, PlanRead, ResultRead, SubmissionRead, MeetingWrite, SectionWrite, AnnouncementRead, AnnouncementMark],
        [Role.Coordinator] =      [PublishedRead, PlanRead, PlanWrite, ResultRead, SubmissionRead, ResultCollect, MembershipRead, MembershipWrite, DeputyWrite, MeetingWrite, SectionWrite, CalendarWrite, AuditRead, FileDisclose, AlertRead, AlertMark, AnnouncementRead, AnnouncementMark, AnnouncementWrite, PracticeUse, PracticeManage, MonitorDeskRead, MonitorManage, MonitorInvite, OpinionRead, OpinionGather, OutcomeRead, ObjectionFile],
        [Role.MonitoringMember] = [PublishedRead, MonitorRead, MonitorWrite, AlertRead, AlertMark, AnnouncementRead, AnnouncementMark, OpinionRead, OpinionGather, OpinionAskAgain],
        [Role.Evaluator] =        [PublishedRead, AnnouncementRead, AnnouncementMark, AlertRead, AlertMark, MarkRead, MarkWrite],
        [Role.ProvinceOfficer] =  [PublishedRead, PlanRead, CalendarWrite, SubmissionRead, SubmissionReceive, AlertRead, AlertMark, AnnouncementRead, AnnouncementMark, AnnouncementWrite, EvaluationRead, EvaluationManage, EvaluationCertify],
        [Role.EvaluationOffice] = [PublishedRead, PlanRead, CalendarWrite, SubmissionRead, SubmissionReceive, AlertRead, AlertMark, AnnouncementRead, AnnouncementMark, AnnouncementWrite, EvaluationRead, EvaluationManage],
        [Role.ProvinceChief] =    [PublishedRead, PlanRead, SubmissionRead, AnnouncementRead, AnnouncementMark, AlertRead, AlertMark, EvaluationRead, EvaluationPublish],
        [Role.Auditor] =          [PublishedRead, PlanRead, ResultRead, SubmissionRead, MembershipRead, AuditRead, AnnouncementRead, AnnouncementMark, EvaluationRead, OutcomeRead],
        [Role.Operator] =         [PublishedRead, MembershipRead, MembershipWrite, DeputyWrite, AlertRead, AlertMark, AnnouncementRead, AnnouncementMark],
    }.ToFrozenDictionary();

    /// <summary>Whether the role may do it. An unknown name is a bug and is refused to everyone.</summary>
    public static bool Allow(Role role, string permission) => Matrix[role].Contains(permission);

    /// <summary>Whether a role that has it at a place has it in a practice copy of it too.</summary>
    public static bool HoldsInPractice(string permission) => InPractice.Contains(permission);

    /// <summary>Whether anything may be saved under it.</summary>
    public static bool MayWrite(string permission) => permission is not (PublishedRead or PlanRead or ResultRead or SubmissionRead or MembershipRead or AuditRead or AlertRead or AnnouncementRead or PracticeUse or MonitorRead or MonitorDeskRead or OpinionRead or EvaluationRead or MarkRead or OutcomeRead);
}
