using Microsoft.AspNetCore.Http.HttpResults;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>Refusals of the open data in the reader's language, as problem details (RFC 9457).</summary>
internal sealed class OpenDataProblems(Texts<OpenDataProblems> texts)
{
    public ProblemHttpResult UnknownFormat => BadRequest(texts["UnknownFormat"]);

    public ProblemHttpResult JsonOnly => BadRequest(texts["JsonOnly"]);

    public ProblemHttpResult BadDate => BadRequest(texts["BadDate"]);

    public ProblemHttpResult NoPlan(string region, int year) => NotFound(texts["NoPlan", region, year]);

    public ProblemHttpResult NoSnapshot(string number) => NotFound(texts["NoSnapshot", number]);

    public ProblemHttpResult NoPolicy(string id, int version) => NotFound(texts["NoPolicy", id, version]);

    public ProblemHttpResult NoRanking(string province, int year) => NotFound(texts["NoRanking", province, year]);

    /// <summary>What a status means, in one sentence.</summary>
    public string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => texts["Title400"],
        StatusCodes.Status404NotFound => texts["Title404"],
        StatusCodes.Status405MethodNotAllowed => texts["Title405"],
        >= StatusCodes.Status500InternalServerError => texts["Title500"],
        _ => texts["TitleOther"],
    };

    private static ProblemHttpResult BadRequest(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    private static ProblemHttpResult NotFound(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound);
}
