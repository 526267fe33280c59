using System.CommandLine;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary><c>audit verify</c>: whether every audit entry is as it was written, and where not.</summary>
internal static class AuditCommand
{
    public static Command Make()
    {
        var verify = new Command("verify", "감사 기록이 쓰인 그대로인지 처음부터 확인합니다.") { TreatUnmatchedTokensAsErrors = false };
        verify.SetAction(RunAsync);
        return new Command("audit", "감사 기록") { verify };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        if (await PortalCommands.HasSpareWordsBesideHostOptionsAsync(parsed))
        {
            return PortalCommands.WrongUsage;
        }

        await using var app = PortalHost.Build([.. parsed.UnmatchedTokens]);
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(cancel);
        await Console.Out.WriteLineAsync(FormattableString.Invariant($"regions {report.Regions}\nentries {report.Entries}\nseals {report.TableSeals}\nfile-seals {report.FileSeals}"));
        foreach (var fault in report.Faults)
        {
            await Console.Out.WriteLineAsync(FormattableString.Invariant($"broken {fault.RegionCode} {fault.Sequence} {fault.What}"));
        }

        await Console.Out.WriteLineAsync(report.IsWhole ? "whole" : FormattableString.Invariant($"broken in {report.Faults.Count} regions"));
        return report.IsWhole ? PortalCommands.Done : PortalCommands.Refused;
    }
}
