using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>A place of the sample data without any plan.</summary>
internal static class EmptyPlace
{
    /// <summary>Takes away every plan of the region with all that hangs under it; saved by the caller's next save and here.</summary>
    public static async Task MakeAsync(PortalDbContext db, string region)
    {
        db.RemoveRange(db.ChangeSets.Where(row => row.RegionCode == region));
        db.RemoveRange(db.AdoptedPlans.Where(row => row.RegionCode == region));
        db.RemoveRange(db.AnnualPlanMoves.Where(row => row.RegionCode == region));
        db.RemoveRange(db.SubmittedReviews.Where(row => row.RegionCode == region));
        db.RemoveRange(db.ReviewCards.Where(row => row.RegionCode == region));
        db.RemoveRange(db.GroupMembers.Where(row => row.RegionCode == region));
        db.RemoveRange(db.RoundQuestionnaires.Where(row => row.RegionCode == region));
        db.RemoveRange(db.MonitoringRounds.Where(row => row.RegionCode == region));
        db.RemoveRange(db.AnnouncementReadings.Where(row => row.RegionCode == region));
        db.RemoveRange(db.Announcements.Where(row => row.RegionCode == region));
        db.RemoveRange(db.PracticeCopies.Where(row => row.RegionCode == region));
        db.RemoveRange(db.Meetings.Where(row => row.RegionCode == region));
        db.RemoveRange(db.ReportSections.Where(row => row.RegionCode == region));
        db.RemoveRange(db.YearReports.Where(row => row.RegionCode == region));
        db.RemoveRange(db.YearReportMoves.Where(row => row.RegionCode == region));
        db.RemoveRange(db.YearVersions.Where(row => row.RegionCode == region));
        db.RemoveRange(db.ProjectReportMoves.Where(row => row.RegionCode == region));
        db.RemoveRange(db.ProjectReports.Where(row => row.RegionCode == region));
        db.RemoveRange(db.InterimResults.Where(row => row.RegionCode == region));
        db.RemoveRange(db.AnnualResults.Where(row => row.RegionCode == region));
        db.RemoveRange(db.TargetRevisions.Where(row => row.RegionCode == region));
        db.RemoveRange(db.BudgetLines.Where(row => row.RegionCode == region));
        db.RemoveRange(db.ProjectStaff.Where(row => row.RegionCode == region));
        db.RemoveRange(db.Indicators.Where(row => row.RegionCode == region));
        db.RemoveRange(db.Projects.Where(row => row.RegionCode == region));
        db.RemoveRange(db.ProjectGroups.Where(row => row.RegionCode == region));
        db.RemoveRange(db.StrategyIndicators.Where(row => row.RegionCode == region));
        db.RemoveRange(db.Strategies.Where(row => row.RegionCode == region));
        db.RemoveRange(db.AnnualPlans.Where(row => row.RegionCode == region));
        db.RemoveRange(db.Plans.Where(row => row.RegionCode == region));
        await db.SaveChangesAsync();
    }
}
