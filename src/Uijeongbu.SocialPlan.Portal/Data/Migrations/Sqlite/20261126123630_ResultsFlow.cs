using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ResultsFlow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "TeamId",
                table: "ProjectStaff",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BeforeRequest",
                table: "ProjectReports",
                type: "TEXT",
                nullable: false,
                defaultValue: "Drafting");

            migrationBuilder.AddColumn<int>(
                name: "BestRank",
                table: "ProjectReports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "MovedAt",
                table: "ProjectReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MovedByName",
                table: "ProjectReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OpenedAt",
                table: "ProjectReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OpenedByName",
                table: "ProjectReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Opening",
                table: "ProjectReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmittedBy",
                table: "ProjectReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "ProjectReports",
                type: "TEXT",
                nullable: false,
                defaultValue: "{\"outcome\":\"\",\"headline\":\"\",\"nomination\":\"\",\"explanations\":{}}");

            migrationBuilder.AddColumn<string>(
                name: "Writers",
                table: "ProjectReports",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "HasTeamReview",
                table: "PlanSettings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Reasons",
                table: "PlanSettings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DepartmentId",
                table: "Memberships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeputyFor",
                table: "Memberships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeputyForName",
                table: "Memberships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ClosedGround",
                table: "Attachments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Content",
                table: "Attachments",
                type: "TEXT",
                nullable: false,
                defaultValue: "NotDone");

            migrationBuilder.AddColumn<DateTime>(
                name: "DecidedAt",
                table: "Attachments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecidedByName",
                table: "Attachments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Disclosure",
                table: "Attachments",
                type: "TEXT",
                nullable: false,
                defaultValue: "Closed");

            migrationBuilder.AddColumn<string>(
                name: "DisclosureNote",
                table: "Attachments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Findings",
                table: "Attachments",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "FiscalYear",
                table: "Attachments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RequestedByName",
                table: "Attachments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RequestedDisclosure",
                table: "Attachments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Scan",
                table: "Attachments",
                type: "TEXT",
                nullable: false,
                defaultValue: "NotScanned");

            migrationBuilder.AddColumn<DateTime>(
                name: "ScannedAt",
                table: "Attachments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Departments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Departments", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_Departments_Departments_ParentId_RegionCode",
                        columns: x => new { x.ParentId, x.RegionCode },
                        principalTable: "Departments",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Departments_Departments_SuccessorId_RegionCode",
                        columns: x => new { x.SuccessorId, x.RegionCode },
                        principalTable: "Departments",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    FromUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromName = table.Column<string>(type: "TEXT", nullable: false),
                    ToUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToName = table.Column<string>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    Moves = table.Column<string>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    NormalizedEmail = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProjectIds = table.Column<string>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    InvitedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    InvitedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FailedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AcceptedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitations_Users_AcceptedBy",
                        column: x => x.AcceptedBy,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitations_Users_InvitedBy",
                        column: x => x.InvitedBy,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectReportMoves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Move = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    StoodInFor = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ItemCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectReportMoves", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_ProjectReportMoves_Projects_ProjectId_RegionCode",
                        columns: x => new { x.ProjectId, x.RegionCode },
                        principalTable: "Projects",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectStaff_TeamId_RegionCode",
                table: "ProjectStaff",
                columns: new[] { "TeamId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_DepartmentId_RegionCode",
                table: "Memberships",
                columns: new[] { "DepartmentId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_DeputyFor",
                table: "Memberships",
                column: "DeputyFor");

            migrationBuilder.CreateIndex(
                name: "IX_Departments_ParentId_RegionCode",
                table: "Departments",
                columns: new[] { "ParentId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Departments_RegionCode_Name_StartsOn",
                table: "Departments",
                columns: new[] { "RegionCode", "Name", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Departments_SuccessorId_RegionCode",
                table: "Departments",
                columns: new[] { "SuccessorId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_RegionCode_MadeAt",
                table: "Handovers",
                columns: new[] { "RegionCode", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_AcceptedBy",
                table: "Invitations",
                column: "AcceptedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_InvitedBy",
                table: "Invitations",
                column: "InvitedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_RegionCode_NormalizedEmail",
                table: "Invitations",
                columns: new[] { "RegionCode", "NormalizedEmail" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_TokenHash",
                table: "Invitations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProjectReportMoves_ProjectId_RegionCode",
                table: "ProjectReportMoves",
                columns: new[] { "ProjectId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectReportMoves_RegionCode_FiscalYear_ProjectId_At",
                table: "ProjectReportMoves",
                columns: new[] { "RegionCode", "FiscalYear", "ProjectId", "At" });

            migrationBuilder.AddForeignKey(
                name: "FK_Memberships_Departments_DepartmentId_RegionCode",
                table: "Memberships",
                columns: new[] { "DepartmentId", "RegionCode" },
                principalTable: "Departments",
                principalColumns: new[] { "Id", "RegionCode" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Memberships_Users_DeputyFor",
                table: "Memberships",
                column: "DeputyFor",
                principalTable: "Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProjectStaff_Departments_TeamId_RegionCode",
                table: "ProjectStaff",
                columns: new[] { "TeamId", "RegionCode" },
                principalTable: "Departments",
                principalColumns: new[] { "Id", "RegionCode" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Memberships_Departments_DepartmentId_RegionCode",
                table: "Memberships");

            migrationBuilder.DropForeignKey(
                name: "FK_Memberships_Users_DeputyFor",
                table: "Memberships");

            migrationBuilder.DropForeignKey(
                name: "FK_ProjectStaff_Departments_TeamId_RegionCode",
                table: "ProjectStaff");

            migrationBuilder.DropTable(
                name: "Departments");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "ProjectReportMoves");

            migrationBuilder.DropIndex(
                name: "IX_ProjectStaff_TeamId_RegionCode",
                table: "ProjectStaff");

            migrationBuilder.DropIndex(
                name: "IX_Memberships_DepartmentId_RegionCode",
                table: "Memberships");

            migrationBuilder.DropIndex(
                name: "IX_Memberships_DeputyFor",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "TeamId",
                table: "ProjectStaff");

            migrationBuilder.DropColumn(
                name: "BeforeRequest",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "BestRank",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "MovedAt",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "MovedByName",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "OpenedAt",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "OpenedByName",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "Opening",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "SubmittedBy",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "Writers",
                table: "ProjectReports");

            migrationBuilder.DropColumn(
                name: "HasTeamReview",
                table: "PlanSettings");

            migrationBuilder.DropColumn(
                name: "Reasons",
                table: "PlanSettings");

            migrationBuilder.DropColumn(
                name: "DepartmentId",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "DeputyFor",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "DeputyForName",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "ClosedGround",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "Content",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "DecidedAt",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "DecidedByName",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "Disclosure",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "DisclosureNote",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "Findings",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "FiscalYear",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "RequestedByName",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "RequestedDisclosure",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "Scan",
                table: "Attachments");

            migrationBuilder.DropColumn(
                name: "ScannedAt",
                table: "Attachments");
        }
    }
}
