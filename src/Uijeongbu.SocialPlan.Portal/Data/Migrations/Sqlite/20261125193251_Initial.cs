using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DataStamps",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataStamps", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "PlanGenerations",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstYear = table.Column<int>(type: "INTEGER", nullable: false),
                    LastYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Shape = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanGenerations", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    MakesPlan = table.Column<bool>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuccessorCodes = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    SearchKey = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ScoringPolicies",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScoringPolicies", x => new { x.Id, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "PeerGroupMemberships",
                columns: table => new
                {
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    EvaluationYear = table.Column<int>(type: "INTEGER", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerGroupMemberships", x => new { x.ProvinceCode, x.EvaluationYear, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_PeerGroupMemberships_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    Generation = table.Column<int>(type: "INTEGER", nullable: false),
                    Vision = table.Column<string>(type: "TEXT", nullable: true),
                    Goal = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_Plans_PlanGenerations_Generation",
                        column: x => x.Generation,
                        principalTable: "PlanGenerations",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedAchievements",
                columns: table => new
                {
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", nullable: false),
                    Generation = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedOn = table.Column<string>(type: "TEXT", nullable: false),
                    StrategyCount = table.Column<int>(type: "INTEGER", nullable: true),
                    PriorityProjectCount = table.Column<int>(type: "INTEGER", nullable: true),
                    ProjectCount = table.Column<int>(type: "INTEGER", nullable: true),
                    IndicatorCount = table.Column<int>(type: "INTEGER", nullable: true),
                    AchievementPercent = table.Column<decimal>(type: "TEXT", nullable: true),
                    TextKind = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedAchievements", x => new { x.RegionCode, x.FiscalYear, x.Scope });
                    table.ForeignKey(
                        name: "FK_PublishedAchievements_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedAwards",
                columns: table => new
                {
                    Evaluator = table.Column<string>(type: "TEXT", nullable: false),
                    FirstFiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    TierGroup = table.Column<string>(type: "TEXT", nullable: false),
                    Award = table.Column<string>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    LastFiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    AnnouncedYear = table.Column<string>(type: "TEXT", nullable: false),
                    Prize = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedAwards", x => new { x.RegionCode, x.FirstFiscalYear, x.Evaluator, x.TierGroup, x.Award });
                    table.ForeignKey(
                        name: "FK_PublishedAwards_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedSnapshots",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PolicyId = table.Column<string>(type: "TEXT", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    InputsHash = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    Supersedes = table.Column<string>(type: "TEXT", nullable: true),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedSnapshots", x => x.Number);
                    table.ForeignKey(
                        name: "FK_PublishedSnapshots_PublishedSnapshots_Supersedes",
                        column: x => x.Supersedes,
                        principalTable: "PublishedSnapshots",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublishedSnapshots_Regions_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Regions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublishedSnapshots_ScoringPolicies_PolicyId_PolicyVersion",
                        columns: x => new { x.PolicyId, x.PolicyVersion },
                        principalTable: "ScoringPolicies",
                        principalColumns: new[] { "Id", "Version" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnnualPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualPlans", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_AnnualPlans_Plans_PlanId_RegionCode",
                        columns: x => new { x.PlanId, x.RegionCode },
                        principalTable: "Plans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Strategies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    System = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Strategies", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_Strategies_Plans_PlanId_RegionCode",
                        columns: x => new { x.PlanId, x.RegionCode },
                        principalTable: "Plans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StrategyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    IsPriority = table.Column<bool>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstYear = table.Column<int>(type: "INTEGER", nullable: false),
                    LastYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_Projects_Plans_PlanId_RegionCode",
                        columns: x => new { x.PlanId, x.RegionCode },
                        principalTable: "Plans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Strategies_StrategyId_RegionCode",
                        columns: x => new { x.StrategyId, x.RegionCode },
                        principalTable: "Strategies",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BudgetLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Supplement = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    SourceName = table.Column<string>(type: "TEXT", nullable: false),
                    AmountWon = table.Column<long>(type: "INTEGER", nullable: true),
                    IsNonBudget = table.Column<bool>(type: "INTEGER", nullable: false),
                    ExecutedWon = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetLines", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_BudgetLines_Projects_ProjectId_RegionCode",
                        columns: x => new { x.ProjectId, x.RegionCode },
                        principalTable: "Projects",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: true),
                    Direction = table.Column<string>(type: "TEXT", nullable: true),
                    RateProfile = table.Column<string>(type: "TEXT", nullable: true),
                    Accumulation = table.Column<string>(type: "TEXT", nullable: false),
                    Baseline = table.Column<decimal>(type: "TEXT", nullable: true),
                    BaselineYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Weight = table.Column<decimal>(type: "TEXT", nullable: true),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    Maximum = table.Column<decimal>(type: "TEXT", nullable: true),
                    DataSource = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_Indicators_Projects_ProjectId_RegionCode",
                        columns: x => new { x.ProjectId, x.RegionCode },
                        principalTable: "Projects",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnnualResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Actual = table.Column<decimal>(type: "TEXT", nullable: true),
                    IsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualResults", x => new { x.Id, x.RegionCode });
                    table.CheckConstraint("CK_AnnualResults_Actual", "(\"State\" = 'Entered') = (\"Actual\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_AnnualResults_Indicators_IndicatorId_RegionCode",
                        columns: x => new { x.IndicatorId, x.RegionCode },
                        principalTable: "Indicators",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetRevisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReasonKind = table.Column<string>(type: "TEXT", nullable: true),
                    ReasonText = table.Column<string>(type: "TEXT", nullable: true),
                    DeliberatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetRevisions", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_TargetRevisions_Indicators_IndicatorId_RegionCode",
                        columns: x => new { x.IndicatorId, x.RegionCode },
                        principalTable: "Indicators",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualPlans_PlanId_RegionCode",
                table: "AnnualPlans",
                columns: new[] { "PlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualPlans_RegionCode_FiscalYear_PlanId",
                table: "AnnualPlans",
                columns: new[] { "RegionCode", "FiscalYear", "PlanId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnnualResults_IndicatorId_RegionCode",
                table: "AnnualResults",
                columns: new[] { "IndicatorId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualResults_RegionCode_FiscalYear_IndicatorId",
                table: "AnnualResults",
                columns: new[] { "RegionCode", "FiscalYear", "IndicatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BudgetLines_ProjectId_RegionCode",
                table: "BudgetLines",
                columns: new[] { "ProjectId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetLines_RegionCode_FiscalYear_ProjectId_Kind_Supplement_Source_SourceName",
                table: "BudgetLines",
                columns: new[] { "RegionCode", "FiscalYear", "ProjectId", "Kind", "Supplement", "Source", "SourceName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_ProjectId_RegionCode",
                table: "Indicators",
                columns: new[] { "ProjectId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_RegionCode_ProjectId_Order",
                table: "Indicators",
                columns: new[] { "RegionCode", "ProjectId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeerGroupMemberships_RegionCode",
                table: "PeerGroupMemberships",
                column: "RegionCode");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Generation",
                table: "Plans",
                column: "Generation");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_RegionCode_Generation",
                table: "Plans",
                columns: new[] { "RegionCode", "Generation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_PlanId_RegionCode",
                table: "Projects",
                columns: new[] { "PlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_RegionCode_PlanId_Code",
                table: "Projects",
                columns: new[] { "RegionCode", "PlanId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_StrategyId_RegionCode",
                table: "Projects",
                columns: new[] { "StrategyId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_PublishedSnapshots_PolicyId_PolicyVersion",
                table: "PublishedSnapshots",
                columns: new[] { "PolicyId", "PolicyVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_PublishedSnapshots_RegionCode_FiscalYear",
                table: "PublishedSnapshots",
                columns: new[] { "RegionCode", "FiscalYear" },
                unique: true,
                filter: "\"IsCurrent\"");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedSnapshots_Supersedes",
                table: "PublishedSnapshots",
                column: "Supersedes");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_ParentCode",
                table: "Regions",
                column: "ParentCode");

            migrationBuilder.CreateIndex(
                name: "IX_Strategies_PlanId_RegionCode",
                table: "Strategies",
                columns: new[] { "PlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Strategies_RegionCode_PlanId_System_Order",
                table: "Strategies",
                columns: new[] { "RegionCode", "PlanId", "System", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TargetRevisions_IndicatorId_RegionCode",
                table: "TargetRevisions",
                columns: new[] { "IndicatorId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_TargetRevisions_RegionCode_FiscalYear_IndicatorId_Revision",
                table: "TargetRevisions",
                columns: new[] { "RegionCode", "FiscalYear", "IndicatorId", "Revision" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnnualPlans");

            migrationBuilder.DropTable(
                name: "AnnualResults");

            migrationBuilder.DropTable(
                name: "BudgetLines");

            migrationBuilder.DropTable(
                name: "DataStamps");

            migrationBuilder.DropTable(
                name: "PeerGroupMemberships");

            migrationBuilder.DropTable(
                name: "PublishedAchievements");

            migrationBuilder.DropTable(
                name: "PublishedAwards");

            migrationBuilder.DropTable(
                name: "PublishedSnapshots");

            migrationBuilder.DropTable(
                name: "TargetRevisions");

            migrationBuilder.DropTable(
                name: "ScoringPolicies");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "Strategies");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "PlanGenerations");

            migrationBuilder.DropTable(
                name: "Regions");
        }
    }
}
