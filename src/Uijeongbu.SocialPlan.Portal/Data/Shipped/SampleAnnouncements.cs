using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Announcements;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>What Gyeonggi tells its municipalities: a notice that one has read, a form with its file, and a notice in the making. Invented throughout (시연용 가상 자료).</summary>
internal sealed class SampleAnnouncements(PortalDb portalDb, UploadFolder folder, TimeProvider clock) : ShippedData
{
    private const string Gyeonggi = "41";
    private const string Yangju = "41630";
    private const string Reader = "coordinator@yangju.example";
    private const string Officer = "안담당";
    private const int Year = SampleResultRows.Year;
    private const string FileName = "시행결과 제출 전 점검표.xlsx";

    private static readonly DateTime At = new(Year + 1, 1, 6, 0, 30, 0, DateTimeKind.Utc);
    private static readonly DateOnly Since = new(Year + 1, 1, 6);

    private static readonly AnnouncementContent Notice = new(
        AnnouncementKind.Notice, $"{Year}년 시행결과({Year + 1}년 평가) 제출 안내",
        $"""
        {Year}년 연차별 시행계획의 시행결과를 아래와 같이 제출해 주시기 바랍니다.

        1. 제출 기한: {Year + 1}. 2. 27.(금) 18:00까지
        2. 제출 방법: 포털의 '시행결과 제출'과 공문
        3. 서식: 공지·서식의 '서식 자료실'에서 내려받아 쓰십시오.

        지역사회보장계획에 관한 법령은 https://www.law.go.kr 에서 보실 수 있습니다.
        """.ReplaceLineEndings("\n"),
        Year, "복지정책과-214", Since, Since, ShownUntil: null, IsPinned: true);

    private static readonly AnnouncementContent Form = new(
        AnnouncementKind.Form, "시행결과 제출 전 점검표", "제출하기 전에 빠진 것이 없는지 보는 점검표입니다. 제출하지 않으셔도 됩니다.", Year, DocumentNumber: null, DocumentOn: null, Since.AddDays(2), ShownUntil: null, IsPinned: false);

    private static readonly AnnouncementContent Draft = new(
        AnnouncementKind.Notice, "시행결과 작성 교육 일정", "교육 장소가 정해지는 대로 올리겠습니다.", Year, DocumentNumber: null, DocumentOn: null, Since.AddDays(8), ShownUntil: null, IsPinned: false);

    public override string Name => "sample-announcements";

    public override string Hash => "1";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", [Gyeonggi]), Permissions.PlanWrite, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.Announcements.AnyAsync(row => row.RegionCode == Gyeonggi, cancellationToken))
        {
            await AddAsync(db, cancellationToken);
        }

        await StampAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task AddAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var (notice, form) = (Add(db, Notice, isPublished: true), Add(db, Form, isPublished: true));
        Add(db, Draft, isPublished: false);
        using MemoryStream content = new(Checklist());
        using var upload = await folder.ReceiveAsync(content, cancellationToken);
        Attachment file = new()
        {
            RegionCode = Gyeonggi, SubjectKind = SavedAnnouncement.Subject, SubjectId = form.Id, Name = FileName, MediaType = AttachmentType.Xlsx.MediaType, Length = upload.Length, Hash = upload.Hash,
            UploadedAt = At.AddDays(2), UploadedByName = Officer,
        };
        db.Add(file);
        folder.Keep(upload, Gyeonggi, file.Id);
        await using var accounts = portalDb.OpenAccounts();
        if (await accounts.Users.Where(user => user.Email == Reader).Select(user => (Guid?)user.Id).SingleOrDefaultAsync(cancellationToken) is { } reader)
        {
            db.Add(new AnnouncementReading { RegionCode = Gyeonggi, AnnouncementId = notice.Id, AccountId = reader, Place = Yangju, ReadAt = At.AddHours(5) });
        }
    }

    private static Announcement Add(PortalDbContext db, AnnouncementContent content, bool isPublished)
    {
        var row = Announcement.New(Gyeonggi, content, At, Officer);
        _ = row.Write(content, At);
        _ = isPublished && row.Publish(hasFile: true, At, Officer).IsOk;
        return db.Add(row).Entity;
    }

    private static byte[] Checklist()
    {
        using MemoryStream file = new();
        using (WorkbookWriter workbook = new(file, new("시행결과 제출 전 점검표", "경기도", At)))
        {
            var sheet = workbook.AddSheet("점검표", [new("점검할 것", 60), new("확인", 10)], "시연용 가상 자료");
            foreach (var line in new[] { "모든 성과지표에 실적이나 사유를 적었습니까?", "달성률이 기준에 못 미친 지표에 사유와 향후 계획을 적었습니까?", "사업마다 추진 실적을 적었습니까?", "최종예산과 집행액을 적었습니까?", "협의체 심의를 마쳤습니까?" })
            {
                sheet.Write(TableCell.Of(line), TableCell.Of(""));
            }

            workbook.Finish();
        }

        return file.ToArray();
    }
}
