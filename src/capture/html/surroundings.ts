/**
 * Words in class names, ids and roles by which publishers mark what surrounds an article. A name is split at hyphens,
 * underscores and capitals first, so that "share" does not hit "shareholders".
 * `sure` marks are left out wherever most of the page's prose is elsewhere; `likely` ones only where little prose is
 * in them.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const SURE_WORDS = list(
  `accessibility ad ads adsense advert advertisement advertising advertorial alsoread amptoolbar banner-cookie
   biography-box breadcrumb breadcrumbs bylines captcha ccpa commentlist comments consent cookie cookiebar cookies
   crosslinks cta didomi disqus donate donation donations fundraiser fundraising gdpr login mailchimp masthead menu menus
   modal mostread mostviewed nav navbar navi navigation noprint editsection newsletter newsletters offcanvas onetrust outbrain pagenav pager
   pagination paywall popup popups preheader promo promoted promos promotion pullquote readalso readmore recirc
   recirculation recommend recommendation recommendations recommended regwall related relatednews respond sharebar
   share sharedaddy sharing sharetools shares signup sitemap skip skiplink skiplinks socials sponsor sponsored
   subscribe subscription subscriptions switcher taboola teaser teasers toolbar topbar trackback trending tags
   viewed`,
)

export const SURE_PHRASES = list(
  `about-author about-the-author also-read author-bio author-box author-card author-description author-info
   author-profile back-to-top call-to-action footnote-number entry-footer entry-meta article-meta post-meta post-footer article-footer
   byline-block content-meta follow-us jp-relatedposts language-switch language-selector lang-switch latest-news
   mailing-list more-from more-news more-on more-stories most-popular most-read post-tags post-nav pull-quote
   read-also read-more read-next see-also sign-up site-footer site-header global-header global-footer page-footer
   skip-link skip-to social-links social-media social-share story-footer support-us tag-list tag-links tags-links
   tgme-footer table-of-contents top-stories up-next you-may message-footer widget-area widget-tags
   comment-form comment-list comments-area leave-reply reply-form post-navigation nav-links sp-related wp-block-buttons
   read-time reading-time view-count views-count rights-reserved breaking-news live-blog-promo download-app app-banner
   print-button listen-button audio-player video-player player-controls`,
)

export const LIKELY_WORDS = list(
  `addthis aside author authors avatar backlink banner bio bottom byline bylines colophon comment contacts contributor contributors copyright credit credits
   disclaimer feedback footer hotline infobar legal likes meta metadata metabar partners popular postinfo postprofile profile promoblock
   ratings reactions rail sidebar sidebars sidecol sideblock social sticky subnav submenu tagcloud ticker toc tools
   views`,
)

export const LIKELY_PHRASES = list(
  `article-info col-right column-right date-time post-date post-info posted-by posted-on published-on right-column
   right-col search-form search-box updated-on side-bar`,
)

/** Whole class names that say that something is not shown. */
export const HIDDEN_NAMES = list(
  `sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader element-invisible
   is-hidden d-none a11y-hidden hidden-print-only assistive-text u-hidden`,
)

export const SURROUNDING_ROLES = list(
  `alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search toolbar tooltip`,
)

/**
 * Lines that stand alone in pages and say nothing: compared whole, in lower case, without punctuation at the ends.
 */
export const FURNITURE = new Set(
  `accessibility links|accept|accept all|advertisement|advertising|ad|all rights reserved|back|back to top|breaking news|
   close|comments|continue reading|copy link|download|email|facebook|follow us|home|leave a comment|link copied|listen|
   load more|log in|loading|menu|more|more on this story|more stories|most read|next|no comments|newsletter|
   photo|photos|play|previous|print|print this page|read also|read more|read next|recommended|related|related articles|
   related news|related stories|related topics|reply|save|see also|search|share|share this|share this article|share this
   story|share on facebook|share on twitter|sign in|sign up|skip to content|skip to main content|sponsored|subscribe|
   tags|telegram|topics|translate|tweet|twitter|watch|whatsapp|x|you may also like|
   версия для печати|вконтакте|загрузить еще|закрыть|комментарии|комментировать|меню|написать комментарий|наверх|
   нет комментариев|новости по теме|ответить|отправить|о нас|печать|поделиться|поделитесь|подписаться|подпишитесь|поиск|
   по теме|похожие новости|похожие материалы|реклама|скачать|скопировать ссылку|теги|темы|читайте также|читать далее|
   читайте ещё|читайте еще|читать также|ещё по теме|
   бөлісу|жарнама|пікірлер|тағы оқыңыз|сондай-ақ оқыңыз|
   поділитися|читайте також|теги статті|
   annonce|à lire aussi|articles liés|commentaires|imprimer|lire aussi|lire la suite|partager|publicité|s'abonner|sur le même sujet|
   anuncio|artículos relacionados|comentarios|compartir|imprimir|lea también|leer más|publicidad|suscríbase|te puede interesar|
   anúncio|compartilhar|leia também|leia mais|publicidade|
   anzeige|drucken|kommentare|mehr zum thema|teilen|lesen sie auch|
   condividi|leggi anche|pubblicità|
   czytaj także|czytaj też|reklama|udostępnij|
   etiketler|ilgili haberler|paylaş|reklam|yorumlar|
   اقرأ أيضا|اقرأ أيضًا|إعلان|اشترك|شارك|مشاركة|مواضيع ذات صلة|التعليقات|طباعة|المزيد|
   بیشتر بخوانید|تبلیغات|همرسانی|مطالب مرتبط|
   分享|广告|相关新闻|相关阅读|評論|评论|打印`
    .split('|')
    .map(phrase => phrase.replace(/\s+/g, ' ').trim()),
)
