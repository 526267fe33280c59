using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;
using MinDataRate = Microsoft.AspNetCore.Server.Kestrel.Core.MinDataRate;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>Reads the verifier's form: a file or pasted text, a policy, and what to show.</summary>
internal sealed class VerifyRequest(VerifyProgress progress, PublicTables tables, Texts<VerifyPage> texts)
{
    /// <summary>Largest body taken: more than a file may have, so that a file that is too large gets an explanation instead of a broken line.</summary>
    public const long LargestBody = 64L << 20;

    /// <summary>Largest text taken, in characters: one more than 20 MiB can have, for the same reason. Text is held in memory.</summary>
    private const int LargestText = (20 << 20) + 1;

    /// <summary>Longer text is not written back into the page, in characters: the visitor has it.</summary>
    public const int LongestEcho = 1 << 20;

    /// <summary>A form arrives within this time or is given up; 20 MiB need 120 kB a second.</summary>
    private static readonly TimeSpan LongestUpload = TimeSpan.FromMinutes(3);

    /// <summary>A line that is slower than this after its grace is cut off: a place that receives must not be held by next to nothing.</summary>
    private static readonly MinDataRate SlowestUpload = new(bytesPerSecond: 4096, gracePeriod: TimeSpan.FromSeconds(20));

    /// <summary>Receives the form; where that is not possible, the refusal is the answer.</summary>
    public async Task<(IFormCollection? Form, VerifyAnswer? Refusal)> ReceiveAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            return (null, Refuse(new(), texts["NothingGiven"]));
        }

        if (http.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = SlowestUpload;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limit.CancelAfter(LongestUpload);
        try
        {
            return (await http.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = LargestBody, ValueLengthLimit = LargestText }, limit.Token), null);
        }
        catch (Exception late) when (late is OperationCanceledException or BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout })
        {
            http.Abort(); // nobody waits for the answer to a form that does not arrive
            throw new OperationCanceledException("The form did not arrive in time.", late, http.RequestAborted);
        }
        catch (Exception large) when (large is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return (null, Refuse(new(), texts["BodyTooLarge"]));
        }
        catch (IOException) // the form ends before its end
        {
            return (null, Refuse(new(), texts["BodyCut"]));
        }
    }

    /// <summary>Answers the form.</summary>
    public async Task<VerifyAnswer> AnswerAsync(IFormCollection form, CancellationToken cancel)
    {
        var answer = new VerifyAnswer
        {
            Policy = ScoringPolicies.Find(form["policy"].ToString()) ?? ScoringPolicies.Default,
            HidesMatches = form["hide"] == "on",
            PublicTable = form["table"].ToString() is { Length: > 0 } name ? name : null,
        };
        return await ReadAsync(form, answer, cancel);
    }

    /// <summary>Answers an address that names a public table; null when there is no such table.</summary>
    public async Task<VerifyAnswer?> OpenAsync(string table, ScoringPolicy policy, bool hidesMatches, CancellationToken cancel) =>
        await tables.FindAsync(table, cancel) is { } found
            ? new()
            {
                PublicTable = table,
                PublicName = found.Name,
                IsDemo = found.IsDemo,
                Policy = policy,
                HidesMatches = hidesMatches,
                Verification = Verification.Of(found.Table, policy, cancel),
            }
            : null;

    private async Task<VerifyAnswer> ReadAsync(IFormCollection form, VerifyAnswer answer, CancellationToken cancel)
    {
        var text = form["text"].ToString();
        if (answer.PublicTable is { } table)
        {
            return await OpenAsync(table, answer.Policy, answer.HidesMatches, cancel) ?? Refuse(answer, texts["NoSuchTable"]);
        }

        using var run = progress.Start(form["run"].ToString());
        var options = new ResultReadOptions
        {
            IsRateProfile = id => RateProfile.TryFind(id, out _),
            Culture = CultureInfo.CurrentUICulture,
            Progress = run,
        };
        if (form.Files.GetFile("file") is { Length: > 0 } file)
        {
            await using var stream = file.OpenReadStream();
            return Finish(answer with { FileName = Path.GetFileName(file.FileName) }, ResultTableFile.Read(stream, file.FileName, options, cancel), run, cancel);
        }

        return string.IsNullOrWhiteSpace(text)
            ? Refuse(answer, texts["NothingGiven"])
            : Finish(answer with { Text = text.Length <= LongestEcho ? text : null }, ResultTableFile.ReadText(text, options, cancel), run, cancel);
    }

    private VerifyAnswer Finish(VerifyAnswer answer, TableReading<ResultTable> reading, VerifyProgress.Run run, CancellationToken cancel)
    {
        if (reading.Table is not { } table)
        {
            return answer with { Faults = reading.Faults, MoreFaults = reading.MoreFaults };
        }

        if (!table.HasPublishedRate)
        {
            return Refuse(answer, texts["NoPublishedRate"]);
        }

        run.Comparing(table.Rows.Count);
        return answer with { Verification = Verification.Of(table, answer.Policy, cancel) };
    }

    private static VerifyAnswer Refuse(VerifyAnswer answer, string message) =>
        answer with { Faults = [new(Sheet: null, Line: null, Column: null, Place: "", message)] };
}
