using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Korean, and English by <c>?lang=en</c>. The address alone decides, neither cookie nor browser setting: a link shows everyone the
/// same page, and a stored page is right for everyone who asks for it.
/// </summary>
internal static class Languages
{
    public const string QueryKey = "lang";

    public static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko");

    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static bool IsEnglish => string.Equals(CultureInfo.CurrentUICulture.Name, English.Name, StringComparison.Ordinal);

    public static IServiceCollection AddPortalLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton(typeof(Texts<>));
        return services.Configure<RequestLocalizationOptions>(o =>
        {
            o.DefaultRequestCulture = new RequestCulture(Korean);
            o.SupportedCultures = o.SupportedUICultures = [Korean, English];
            o.RequestCultureProviders = [new QueryStringRequestCultureProvider { QueryStringKey = QueryKey, UIQueryStringKey = QueryKey }];
        });
    }
}
