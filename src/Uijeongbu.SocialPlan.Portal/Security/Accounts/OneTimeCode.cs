using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Codes of an authenticator app: RFC 6238 with six digits, thirty seconds and SHA-1, the only values every app knows.</summary>
internal static class OneTimeCode
{
    public const int Digits = 6;
    public const int SecretBytes = 20;

    private const int Modulus = 1_000_000;
    private const int StepSeconds = 30;

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    public static string At(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 and the apps say SHA-1; as a keyed hash it is not broken.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step that the code belongs to, the one before and the one after now included; null when none.</summary>
    public static long? StepOf(byte[] secret, string code, DateTimeOffset now)
    {
        var typed = Encoding.UTF8.GetBytes(code);
        var current = StepAt(now);
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(secret, step)), typed))
            {
                return step;
            }
        }

        return null;
    }
}
