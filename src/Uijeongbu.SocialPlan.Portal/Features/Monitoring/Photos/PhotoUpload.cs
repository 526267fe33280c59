using System.Security.Cryptography;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Components.Forms;
using Uijeongbu.SocialPlan.Portal.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Photos;

/// <summary>Pictures that came with the form itself, from a browser without a script: attached one after the other before the answers are kept.</summary>
internal sealed class PhotoUpload(AttachFile attach)
{
    /// <summary>Most bytes of a form with pictures as a phone takes them.</summary>
    public const long LargestForm = 64L * 1024 * 1024;

    /// <summary>Name of the input that takes files of a question.</summary>
    public static string FilesOf(Question question) => MonitoringForms.NameOf(question) + "-file";

    /// <summary>Name of the box that takes one away.</summary>
    public static string DropOf(Question question) => MonitoringForms.NameOf(question) + "-drop";

    /// <summary>The pictures of each question: those that were there and not taken away, and those that were sent.</summary>
    public async Task<Outcome<IReadOnlyDictionary<string, string>>> TakeAsync(string region, Guid card, Questionnaire asked, PostedForm posted, CancellationToken cancellationToken)
    {
        Dictionary<string, string> kept = new(StringComparer.Ordinal);
        foreach (var question in asked.Questions.Where(question => question.Kind is QuestionKind.Photo))
        {
            List<string> ids = [.. posted.All(MonitoringForms.NameOf(question)).Except(posted.All(DropOf(question)), StringComparer.Ordinal)];
            foreach (var file in posted.Form.Files.GetFiles(FilesOf(question)).Where(file => file.Length > 0))
            {
                await using var content = file.OpenReadStream();
                var sent = await attach.RunAsync(new(IdOf(posted.CommandId, question.Key, ids.Count), region, PhotoFiles.Kind, card, NameOf(file)), content, cancellationToken);
                if (!sent.IsOk)
                {
                    return new FormProblem("review.faulty", [new(question.Key, sent.Problem.Message)]);
                }

                ids.Add(sent.Answer.Id.ToString());
            }

            kept[question.Key] = string.Join(',', ids);
        }

        return kept;
    }

    /// <summary>A plain name with the ending of the one that was sent, which has to fit the content.</summary>
    public static string NameOf(IFormFile file) => Path.ChangeExtension(PhotoFiles.Name, Path.GetExtension(file.FileName));

    private static Guid IdOf(Guid form, string key, int number) => new(SHA256.HashData([.. form.ToByteArray(), .. System.Text.Encoding.UTF8.GetBytes(key), (byte)number]).AsSpan(0, 16));
}
