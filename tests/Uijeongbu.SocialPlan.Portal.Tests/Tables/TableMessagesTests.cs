using System.Globalization;
using System.Reflection;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class TableMessagesTests
{
    private static readonly TableMessages Korean = new(CultureInfo.GetCultureInfo("ko-KR"));
    private static readonly TableMessages English = new(CultureInfo.GetCultureInfo("en-US"));

    public static TheoryData<string> Names =>
        [.. typeof(TableMessages).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_message_exists_in_both_languages_with_the_same_values(string name)
    {
        var (korean, english) = (Say(Korean, name), Say(English, name));

        korean.Should().MatchRegex("[가-힣]").And.NotMatchRegex(@"\{\d").And.NotContain("은(는)");
        english.Should().NotMatchRegex(@"\{\d").And.NotBe(korean);
        if (name != nameof(TableMessages.Place))
            korean.Should().MatchRegex(@"(십시오|xlsx로 다시 저장해 주세요)(\(예: .*\))?\.$", "each message says what to do");
        foreach (var value in Values(name).OfType<string>())
            (korean + english).Split(value).Should().HaveCountGreaterThan(2);
    }

    private static string Say(TableMessages messages, string name) => typeof(TableMessages).GetMember(name)[0] switch
    {
        PropertyInfo property => (string)property.GetValue(messages)!,
        var method => (string)((MethodInfo)method).Invoke(messages, Values(name))!,
    };

    private static object[] Values(string name) => typeof(TableMessages).GetMethod(name)?.GetParameters()
        .Select((parameter, i) => parameter.ParameterType == typeof(string) ? $"값{i}"
            : parameter.ParameterType == typeof(long) ? 7L
            : parameter.ParameterType == typeof(IEnumerable<(string, string)>) ? new[] { ("unit", "단위") }
            : (object)7)
        .ToArray() ?? [];
}
