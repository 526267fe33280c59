namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Letters and digits that nobody mistakes for each other (RFC 4648, without padding); authenticator apps read secrets in it.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsOfLetter = 5;
    private const int BitsOfByte = 8;

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[(bytes.Length * BitsOfByte + BitsOfLetter - 1) / BitsOfLetter];
        for (var i = 0; i < letters.Length; i++)
        {
            var value = 0;
            for (var bit = i * BitsOfLetter; bit < (i + 1) * BitsOfLetter; bit++)
            {
                value = value << 1 | (bit / BitsOfByte < bytes.Length ? bytes[bit / BitsOfByte] >> (BitsOfByte - 1 - bit % BitsOfByte) & 1 : 0);
            }

            letters[i] = Alphabet[value];
        }

        return new(letters);
    }

    /// <exception cref="FormatException">A character that is not of the alphabet.</exception>
    public static byte[] Read(string text)
    {
        var bytes = new byte[text.Length * BitsOfLetter / BitsOfByte];
        for (var bit = 0; bit < bytes.Length * BitsOfByte; bit++)
        {
            var value = Alphabet.IndexOf(text[bit / BitsOfLetter], StringComparison.Ordinal);
            if (value < 0)
            {
                throw new FormatException("Not a base 32 text.");
            }

            bytes[bit / BitsOfByte] |= (byte)((value >> (BitsOfLetter - 1 - bit % BitsOfLetter) & 1) << (BitsOfByte - 1 - bit % BitsOfByte));
        }

        return bytes;
    }
}
