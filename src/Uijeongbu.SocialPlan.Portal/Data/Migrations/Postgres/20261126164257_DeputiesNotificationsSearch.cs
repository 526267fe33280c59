using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DeputiesNotificationsSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                table: "Users",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                table: "Projects",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "StoodInAs",
                table: "ProjectReportMoves",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "DeputyKind",
                table: "Memberships",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                table: "Indicators",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateTable(
                name: "MailChoices",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Way = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    QuietFrom = table.Column<int>(type: "integer", nullable: false),
                    QuietTo = table.Column<int>(type: "integer", nullable: false),
                    QuietOnDaysOff = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailChoices", x => x.UserId);
                    table.ForeignKey(
                        name: "FK_MailChoices_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Link = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "OutgoingMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Notifications = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ClaimedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TryAgainAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StaleAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Fault = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingMails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutgoingMails_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SecondStepRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ByOperator = table.Column<bool>(type: "boolean", nullable: false),
                    SetBy = table.Column<Guid>(type: "uuid", nullable: true),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondStepRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SecondStepRules_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SecondStepRules_Users_SetBy",
                        column: x => x.SetBy,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_RegionCode_AccountId_At",
                table: "Notifications",
                columns: new[] { "RegionCode", "AccountId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_ClaimedAt",
                table: "OutgoingMails",
                column: "ClaimedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_UserId_Key",
                table: "OutgoingMails",
                columns: new[] { "UserId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecondStepRules_RegionCode_Role",
                table: "SecondStepRules",
                columns: new[] { "RegionCode", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecondStepRules_SetBy",
                table: "SecondStepRules",
                column: "SetBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MailChoices");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "OutgoingMails");

            migrationBuilder.DropTable(
                name: "SecondStepRules");

            migrationBuilder.DropColumn(
                name: "SearchKey",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "SearchKey",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "StoodInAs",
                table: "ProjectReportMoves");

            migrationBuilder.DropColumn(
                name: "DeputyKind",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "SearchKey",
                table: "Indicators");
        }
    }
}
