using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Evaluation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Inputs",
                table: "YearVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "EvaluationObjections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    VersionNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    FiledAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FiledByName = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reply = table.Column<string>(type: "TEXT", nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RepliedByName = table.Column<string>(type: "TEXT", nullable: true),
                    Ruling = table.Column<string>(type: "TEXT", nullable: true),
                    RuledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RuledByName = table.Column<string>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationObjections", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "EvaluationRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Schedule = table.Column<string>(type: "TEXT", nullable: false),
                    Rules = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ViewingAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CertifiedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CertifiedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationRounds", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "MunicipalOutcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    VersionNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    VersionKind = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ObjectionsUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalOutcomes", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "PublishedEvaluations",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    InputsHash = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    Supersedes = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedEvaluations", x => x.Number);
                    table.ForeignKey(
                        name: "FK_PublishedEvaluations_PublishedEvaluations_Supersedes",
                        column: x => x.Supersedes,
                        principalTable: "PublishedEvaluations",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublishedEvaluations_Regions_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalibrationSamples",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalibrationSamples", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_CalibrationSamples_EvaluationRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "EvaluationRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsensusNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", nullable: false),
                    Criterion = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsensusNotes", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_ConsensusNotes_EvaluationRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "EvaluationRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Achievement = table.Column<string>(type: "TEXT", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastTotal = table.Column<decimal>(type: "TEXT", nullable: true),
                    Extras = table.Column<string>(type: "TEXT", nullable: false),
                    Special = table.Column<string>(type: "TEXT", nullable: true),
                    Ministry = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationUnits", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_EvaluationUnits_EvaluationRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "EvaluationRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    RecordSequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Supersedes = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedByName = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationVersions", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_EvaluationVersions_EvaluationRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "EvaluationRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Evaluators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Affiliation = table.Column<string>(type: "TEXT", nullable: true),
                    IsChair = table.Column<bool>(type: "INTEGER", nullable: false),
                    OathAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evaluators", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_Evaluators_EvaluationRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "EvaluationRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalibrationSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    SampleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvaluatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Marks = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalibrationSheets", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_CalibrationSheets_CalibrationSamples_SampleId_RegionCode",
                        columns: x => new { x.SampleId, x.RegionCode },
                        principalTable: "CalibrationSamples",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalibrationSheets_Evaluators_EvaluatorId_RegionCode",
                        columns: x => new { x.EvaluatorId, x.RegionCode },
                        principalTable: "Evaluators",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MarkSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvaluatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Draft = table.Column<string>(type: "TEXT", nullable: false),
                    DraftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Marks = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Submissions = table.Column<int>(type: "INTEGER", nullable: false),
                    Conflict = table.Column<string>(type: "TEXT", nullable: true),
                    ConflictReason = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MarkSheets", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_MarkSheets_EvaluationRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "EvaluationRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MarkSheets_Evaluators_EvaluatorId_RegionCode",
                        columns: x => new { x.EvaluatorId, x.RegionCode },
                        principalTable: "Evaluators",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubmittedSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Marks = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubmittedSheets", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_SubmittedSheets_MarkSheets_SheetId_RegionCode",
                        columns: x => new { x.SheetId, x.RegionCode },
                        principalTable: "MarkSheets",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CalibrationSamples_RegionCode_RoundId_Number",
                table: "CalibrationSamples",
                columns: new[] { "RegionCode", "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalibrationSamples_RoundId_RegionCode",
                table: "CalibrationSamples",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_CalibrationSheets_EvaluatorId_RegionCode",
                table: "CalibrationSheets",
                columns: new[] { "EvaluatorId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_CalibrationSheets_RegionCode_SampleId_EvaluatorId",
                table: "CalibrationSheets",
                columns: new[] { "RegionCode", "SampleId", "EvaluatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalibrationSheets_SampleId_RegionCode",
                table: "CalibrationSheets",
                columns: new[] { "SampleId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsensusNotes_RegionCode_RoundId_UnitCode_Criterion",
                table: "ConsensusNotes",
                columns: new[] { "RegionCode", "RoundId", "UnitCode", "Criterion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConsensusNotes_RoundId_RegionCode",
                table: "ConsensusNotes",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationObjections_RegionCode_Number",
                table: "EvaluationObjections",
                columns: new[] { "RegionCode", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationObjections_RegionCode_RoundId",
                table: "EvaluationObjections",
                columns: new[] { "RegionCode", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationObjections_RoundId",
                table: "EvaluationObjections",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationRounds_RegionCode_FiscalYear_Kind",
                table: "EvaluationRounds",
                columns: new[] { "RegionCode", "FiscalYear", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationUnits_RegionCode_RoundId_UnitCode",
                table: "EvaluationUnits",
                columns: new[] { "RegionCode", "RoundId", "UnitCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationUnits_RoundId_RegionCode",
                table: "EvaluationUnits",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationVersions_RegionCode_Number",
                table: "EvaluationVersions",
                columns: new[] { "RegionCode", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationVersions_RegionCode_RoundId",
                table: "EvaluationVersions",
                columns: new[] { "RegionCode", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationVersions_RoundId_RegionCode",
                table: "EvaluationVersions",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Evaluators_RegionCode_AccountId",
                table: "Evaluators",
                columns: new[] { "RegionCode", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_Evaluators_RegionCode_RoundId_AccountId",
                table: "Evaluators",
                columns: new[] { "RegionCode", "RoundId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Evaluators_RoundId_RegionCode",
                table: "Evaluators",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_MarkSheets_EvaluatorId_RegionCode",
                table: "MarkSheets",
                columns: new[] { "EvaluatorId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_MarkSheets_RegionCode_EvaluatorId",
                table: "MarkSheets",
                columns: new[] { "RegionCode", "EvaluatorId" });

            migrationBuilder.CreateIndex(
                name: "IX_MarkSheets_RegionCode_RoundId_UnitCode_Stage_EvaluatorId",
                table: "MarkSheets",
                columns: new[] { "RegionCode", "RoundId", "UnitCode", "Stage", "EvaluatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MarkSheets_RoundId_RegionCode",
                table: "MarkSheets",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalOutcomes_RegionCode_RoundId",
                table: "MunicipalOutcomes",
                columns: new[] { "RegionCode", "RoundId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedEvaluations_ProvinceCode_FiscalYear_Kind",
                table: "PublishedEvaluations",
                columns: new[] { "ProvinceCode", "FiscalYear", "Kind" },
                unique: true,
                filter: "\"IsCurrent\"");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedEvaluations_Supersedes",
                table: "PublishedEvaluations",
                column: "Supersedes");

            migrationBuilder.CreateIndex(
                name: "IX_SubmittedSheets_RegionCode_SheetId_Number",
                table: "SubmittedSheets",
                columns: new[] { "RegionCode", "SheetId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubmittedSheets_SheetId_RegionCode",
                table: "SubmittedSheets",
                columns: new[] { "SheetId", "RegionCode" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Inputs",
                table: "YearVersions");

            migrationBuilder.DropTable(
                name: "CalibrationSheets");

            migrationBuilder.DropTable(
                name: "ConsensusNotes");

            migrationBuilder.DropTable(
                name: "EvaluationObjections");

            migrationBuilder.DropTable(
                name: "EvaluationUnits");

            migrationBuilder.DropTable(
                name: "EvaluationVersions");

            migrationBuilder.DropTable(
                name: "MunicipalOutcomes");

            migrationBuilder.DropTable(
                name: "PublishedEvaluations");

            migrationBuilder.DropTable(
                name: "SubmittedSheets");

            migrationBuilder.DropTable(
                name: "CalibrationSamples");

            migrationBuilder.DropTable(
                name: "MarkSheets");

            migrationBuilder.DropTable(
                name: "Evaluators");

            migrationBuilder.DropTable(
                name: "EvaluationRounds");
        }
    }
}
