using System.Globalization;
using System.Reflection;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

public sealed class PlanMessagesTests
{
    private static readonly PlanMessages Korean = new(CultureInfo.GetCultureInfo("ko-KR"));
    private static readonly PlanMessages English = new(CultureInfo.GetCultureInfo("en-US"));

    public static TheoryData<string> Names =>
        [.. typeof(PlanMessages).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_message_says_what_to_do_in_both_languages(string name)
    {
        var (korean, english) = (Say(Korean, name), Say(English, name));

        korean.Should().MatchRegex("[가-힣]").And.NotMatchRegex(@"\{\d|은\(는\)|을\(를\)|이\(가\)").And.EndWith("주십시오.", "each message says what to do");
        english.Should().NotMatchRegex(@"\{\d").And.NotBe(korean);
        foreach (var value in Values(name))
            (korean + english).Split(Convert.ToString(value, CultureInfo.InvariantCulture)).Should().HaveCountGreaterThan(2);
    }

    private static string Say(PlanMessages messages, string name) => typeof(PlanMessages).GetMember(name)[0] switch
    {
        PropertyInfo property => (string)property.GetValue(messages)!,
        var method => (string)((MethodInfo)method).Invoke(messages, Values(name))!,
    };

    private static object[] Values(string name) =>
        typeof(PlanMessages).GetMethod(name)?.GetParameters().Select((parameter, i) => parameter.ParameterType == typeof(string) ? $"값{i}" : (object)(4_000 + i)).ToArray() ?? [];
}
