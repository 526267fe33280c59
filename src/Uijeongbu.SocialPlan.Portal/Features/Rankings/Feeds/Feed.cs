using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings.Feeds;

/// <summary><c>/feed.xml</c>: new publications as Atom (RFC 4287). Addresses are relative, because stored answers name no host.</summary>
internal sealed class Feed(Texts<Feed> texts)
{
    public const string Address = "/feed.xml";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string ContentType = "application/atom+xml; charset=utf-8";

    public static void Map(WebApplication app) => app.MapGet(Address, AnswerAsync).WithMetadata(new PublicPageAttribute()).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(FeedQueries publications, Feed feed, CancellationToken cancellationToken) =>
        TypedResults.Bytes(feed.Write(await publications.NewestAsync(cancellationToken)), ContentType);

    private byte[] Write(IReadOnlyList<FeedEntry> entries)
    {
        using MemoryStream file = new();
        using (var xml = XmlWriter.Create(file, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", ns: null, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
            Element(xml, "id", IdOf("feed"));
            Element(xml, "title", texts["Title"]);
            Element(xml, "updated", Moment(entries.Count == 0 ? DateTime.UnixEpoch : entries[0].PublishedAt));
            Link(xml, "self", In(Address));
            Link(xml, "alternate", In("/"));
            foreach (var entry in entries)
            {
                Write(xml, entry);
            }

            xml.WriteEndElement();
        }

        return file.ToArray();
    }

    private void Write(XmlWriter xml, FeedEntry entry)
    {
        var name = Languages.IsEnglish ? entry.NameEn : entry.Name;
        var title = texts[entry.IsRanking ? "Ranking" : "Plan", name, entry.FiscalYear, entry.FiscalYear + 1] + (entry.Supersedes is null ? "" : texts["Correction"]);
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", IdOf(entry.Number));
        Element(xml, "title", entry.IsDemo ? $"[{DemoMark.Text}] {title}" : title);
        Element(xml, "updated", Moment(entry.PublishedAt));
        Element(xml, "summary", texts["Summary", entry.Number] + (entry.Reason is { } reason ? " " + texts["Reason", reason] : ""));
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
        Link(xml, "alternate", In(AddressOf(entry)));
        xml.WriteEndElement();
    }

    private static string AddressOf(FeedEntry entry) => entry.IsRanking
        ? FormattableString.Invariant($"/rankings/{entry.Region}/{entry.FiscalYear}") + (entry.IsCurrent && entry.Number.StartsWith("EV-", StringComparison.Ordinal) ? "" : "?version=" + entry.Number)
        : entry.IsCurrent ? FormattableString.Invariant($"/plans/{entry.Region}/{entry.FiscalYear}") : "/api/v1/snapshots/" + entry.Number;

    private static string In(string address) => !Languages.IsEnglish ? address : address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Languages.QueryKey + "=" + Languages.English.Name;

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // The same publication has the same id on every installation and for ever: a UUID of version 8 from its number.
    private static string IdOf(string number)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(number))[..16];
        (bytes[6], bytes[8]) = ((byte)((bytes[6] & 0x0F) | 0x80), (byte)((bytes[8] & 0x3F) | 0x80));
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
