using System.Security.Cryptography;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Codes and secrets as the standards and the apps have them.</summary>
public sealed class OneTimeCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_of_the_standard(long seconds, string code)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(seconds);

        OneTimeCode.At(Secret, OneTimeCode.StepAt(now)).Should().Be(code);
        OneTimeCode.StepOf(Secret, code, now).Should().Be(seconds / 30);
        OneTimeCode.StepOf(Secret, code, now.AddSeconds(30)).Should().Be(seconds / 30, "one step late");
        OneTimeCode.StepOf(Secret, code, now.AddSeconds(-30)).Should().Be(seconds / 30, "one step early");
        OneTimeCode.StepOf(Secret, code, now.AddSeconds(90)).Should().BeNull();
        OneTimeCode.StepOf(Secret, code, now.AddSeconds(-90)).Should().BeNull();
        OneTimeCode.StepOf(Secret, code[1..], now).Should().BeNull();
    }

    /// <summary>RFC 4648, section 10, without the padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base_32_of_the_standard(string text, string written)
    {
        Base32.Write(Encoding.ASCII.GetBytes(text)).Should().Be(written);
        Encoding.ASCII.GetString(Base32.Read(written)).Should().Be(text);
    }

    [Fact]
    public void Every_secret_reads_back_and_nothing_else_is_read()
    {
        for (var i = 0; i < 200; i++)
        {
            var secret = RandomNumberGenerator.GetBytes(OneTimeCode.SecretBytes);
            Base32.Read(Base32.Write(secret)).Should().Equal(secret);
        }

        FluentActions.Invoking(() => Base32.Read("MZXW6YT1")).Should().Throw<FormatException>();
    }
}
