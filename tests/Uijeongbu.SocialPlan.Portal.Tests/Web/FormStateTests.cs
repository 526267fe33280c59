using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>A page that is drawn again after a preview or a refused field names the version that its sender saw: else a save would go over what another person saved meanwhile.</summary>
public sealed class FormStateTests
{
    private const long Now = 4;

    [Theory]
    [InlineData("3", 3)]
    [InlineData(null, Now)]
    public void What_was_seen_is_kept_and_not_renewed(string? sent, long version)
    {
        DefaultHttpContext http = new();
        http.Request.Form = new FormCollection(sent is null ? [] : new Dictionary<string, StringValues> { ["Version"] = sent });
        FormState state = new([new("Title", "제목", "저장된 제목")], Now);

        state.Take(http);

        state.Version.Should().Be(version);
    }
}
