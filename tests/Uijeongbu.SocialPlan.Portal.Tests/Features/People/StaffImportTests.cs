using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Features.People.Staffing;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>A table of staff: read whole or not at all, every fault with its place, and all invited or nobody.</summary>
public sealed class StaffImportTests
{
    private const string Uijeongbu = "41150";
    private const string Coordinator = "coordinator@uijeongbu.example";
    private const string Heads = "이름,이메일,부서,역할,시작일,종료일,사업번호\n";

    private static readonly Department Welfare = new() { RegionCode = Uijeongbu, Name = "복지정책과", StartsOn = new(2020, 1, 1) };
    private static readonly StaffProject First = new(Guid.CreateVersion7(), 5, "1-1", "돌봄"), Second = new(Guid.CreateVersion7(), 5, "1-2", "급식"), Next = new(Guid.CreateVersion7(), 6, "1-2", "새 급식");
    private static readonly StaffPlace Place = new(
        Uijeongbu, "의정부시", [Role.ProjectOwner, Role.TeamLeader, Role.DepartmentHead, Role.CouncilSecretary], [new(Welfare.Id, "복지정책과")], [Next, First, Second],
        new Dictionary<string, string>(StringComparer.Ordinal) { [StaffPlace.KeyOf("OLD@KOREA.KR", Role.ProjectOwner, null)] = "이미 맡고 있습니다." });

    [Fact]
    public void A_table_as_people_write_it_is_read()
    {
        var draft = Read(Heads
            + "홍길동, Hong@korea.kr ,복지정책과,사업담당자,2027-01-04,,\"1-1, 6기 1-2\"\n"
            + "김팀장,kim@korea.kr,복지정책과,팀장,2027. 1. 4.,20281231,\n"
            + "정간사,jung@council.or.kr,,협의체간사,2027/1/4,,\n"
            + "박기존,old@korea.kr,,사업담당자,2027-01-04,,\n").Table!;
        draft.New.Select(line => (line.Entry.Name, line.Entry.Email, line.Entry.Role, line.Department, line.Numbers)).Should().Equal(
            ("홍길동", "Hong@korea.kr", Role.ProjectOwner, "복지정책과", "1-1, 1-2"), ("김팀장", "kim@korea.kr", Role.TeamLeader, "복지정책과", ""), ("정간사", "jung@council.or.kr", Role.CouncilSecretary, null, ""));
        draft.New[0].Entry.ProjectIds.Should().Equal(First.Id, Next.Id);
        draft.New[1].Entry.ValidTo.Should().Be(new DateOnly(2028, 12, 31));
        draft.New.Should().OnlyContain(line => line.Entry.ValidFrom == new DateOnly(2027, 1, 4));
        draft.Kept.Should().ContainSingle().Which.Reason.Should().Be("이미 맡고 있습니다.");
    }

    [Theory]
    [InlineData(",a@korea.kr,,사업담당자,2027-01-04,,", "이름")]
    [InlineData("홍,,,사업담당자,2027-01-04,,", "이메일")]
    [InlineData("홍,hong,,사업담당자,2027-01-04,,", "이메일")]
    [InlineData("홍,a@korea.kr,,총괄담당자,2027-01-04,,", "역할")]
    [InlineData("홍,a@korea.kr,,시스템 관리자,2027-01-04,,", "역할")]
    [InlineData("홍,a@korea.kr,,,2027-01-04,,", "역할")]
    [InlineData("홍,a@korea.kr,,사업담당자,,,", "시작일")]
    [InlineData("홍,a@korea.kr,,사업담당자,내년 초,,", "시작일")]
    [InlineData("홍,a@korea.kr,,사업담당자,2027-02-30,,", "시작일")]
    [InlineData("홍,a@korea.kr,,사업담당자,2027-01-04,2026-12-31,", "종료일")]
    [InlineData("홍,a@korea.kr,없는과,사업담당자,2027-01-04,,", "부서")]
    [InlineData("홍,a@korea.kr,,부서장,2027-01-04,,", "부서")]
    [InlineData("홍,a@korea.kr,복지정책과,협의체 간사,2027-01-04,,", "부서")]
    [InlineData("홍,a@korea.kr,,사업담당자,2027-01-04,,9-9", "사업번호")]
    [InlineData("홍,a@korea.kr,,사업담당자,2027-01-04,,1-2", "사업번호")]
    [InlineData("홍,a@korea.kr,복지정책과,팀장,2027-01-04,,1-1", "사업번호")]
    [InlineData("홍,ok@korea.kr,,사업담당자,2027-01-04,,", "이메일")]
    public void One_faulty_cell_refuses_the_file_and_is_named(string line, string column)
    {
        var reading = Read(Heads + "김,ok@korea.kr,,사업담당자,2027-01-04,,\n" + line + "\n");
        reading.Table.Should().BeNull();
        reading.Faults.Should().ContainSingle().Which.Place.Should().Contain("3행").And.Contain($"'{column}' 열");
    }

    [Fact]
    public void All_faults_are_told_at_once_and_a_missing_head_too()
    {
        Read(Heads + ",b,c,d,e,f,g\n").Faults.Should().HaveCount(7);
        Read("이름,이메일,역할\n홍,a@korea.kr,사업담당자\n").Faults.Should().ContainSingle().Which.Message.Should().Contain("시작일");
        Read(Heads + string.Concat(Enumerable.Range(0, StaffReader.MostRows + 1).Select(i => $"홍,a{i}@korea.kr,,사업담당자,2027-01-04,,\n"))).Table.Should().BeNull();
    }

    [Fact]
    public void The_template_comes_back_filled_in_and_a_day_of_a_workbook_is_a_day()
    {
        using MemoryStream template = new(StaffTemplate.ToWorkbook(Place, DateTime.UnixEpoch));
        StaffReader.Read(template, "양식.xlsx", Place, new UpperInvariantLookupNormalizer()).Faults.Should().ContainSingle("it has heads only");
        NumberFormat.Parse("yyyy-mm-dd").DayOf(46391m).Should().Be(new DateOnly(2027, 1, 4));
        NumberFormat.Parse("0.00").DayOf(46391m).Should().BeNull();
        NumberFormat.Parse("yyyy-mm-dd hh:mm").DayOf(46391.5m).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task All_are_invited_in_one_command_or_nobody(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await using var scope = await site.Portal.ActAsAsync(Coordinator);
        var place = (await scope.ServiceProvider.GetRequiredService<StaffQueries>().FindAsync(Uijeongbu, CancellationToken.None))!;
        place.Projects.Should().NotBeEmpty();
        place.Known.Should().ContainKey(StaffPlace.KeyOf("OWNER@UIJEONGBU.EXAMPLE", Role.ProjectOwner, null));
        var import = scope.ServiceProvider.GetRequiredService<ImportStaff>();
        List<StaffEntry> entries = [.. Enumerable.Range(0, 30).Select(i => new StaffEntry($"staff{i}@korea.kr", $"직원{i}", Role.ProjectOwner, null, new(2027, 1, 4), null, [place.Projects[0].Id]))];
        async Task<Outcome<IReadOnlyList<NewInvitation>>> RunAsync(params IEnumerable<StaffEntry> rows) => await import.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, [.. rows]), CancellationToken.None);

        foreach (var wrong in new[] { entries[0], entries[5] with { Email = ResultSite.Owner }, entries[6] with { Email = "x@y.kr", Role = Role.Coordinator }, entries[7] with { Email = "x@y.kr", ProjectIds = [Guid.NewGuid()] } })
        {
            (await RunAsync([.. entries, wrong])).Problem!.Message.Should().Contain(wrong.Email).And.EndWith("아무도 초대하지 않았습니다.");
        }

        (await RunAsync()).Problem.Should().Be(StaffProblems.Nothing);
        await using var accounts = site.Portal.Door.OpenAccounts();
        (await accounts.Invitations.CountAsync()).Should().Be(0);

        ImportStaffCall call = new(Guid.CreateVersion7(), Uijeongbu, entries);
        var made = (await import.RunAsync(call, CancellationToken.None)).Answer!;
        made.Should().HaveCount(30).And.OnlyContain(one => one.Token != null).And.OnlyHaveUniqueItems(one => one.Token!.Value.Text);
        (await import.RunAsync(call, CancellationToken.None)).Answer!.Should().HaveCount(30).And.OnlyContain(one => one.Token == null);
        (await accounts.Invitations.CountAsync()).Should().Be(30);
        (await accounts.Invitations.AsNoTracking().SingleAsync(row => row.Email == "staff7@korea.kr")).TokenHash.Should().Be(made[7].Token!.Value.Hash, "each link is its own person's");
        (await RunAsync(entries[3])).Problem!.Message.Should().Contain("이미 초대");
    }

    private static TableReading<StaffDraft> Read(string csv) =>
        StaffReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "명단.csv", Place, new UpperInvariantLookupNormalizer());
}
