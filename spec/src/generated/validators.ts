// Generated from openapi.yaml by `npm run generate`. Do not edit.
// @ts-nocheck
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// memory:bodies
var require_bodies = __commonJS({
  "memory:bodies"(exports) {
    "use strict";
    exports.autocompleteGroups_body = validate20;
    var schema32 = { "type": "object", "description": "What somebody has typed, and what is chosen already.", "properties": { "q": { "type": ["string", "null"], "maxLength": 256, "description": "A part of the name." }, "ids": { "type": ["array", "null"], "maxItems": 1e3, "description": "Always among the results.", "items": { "type": "string", "maxLength": 128 } }, "existingOnly": { "type": ["boolean", "null"], "description": "No others than those of `ids`." } } };
    var func1 = require_ucs2length().default;
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate20.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.q !== void 0) {
          let data0 = data.q;
          if (typeof data0 !== "string" && data0 !== null) {
            const err0 = { instancePath: instancePath + "/q", schemaPath: "schema:AutocompleteRequest/properties/q/type", keyword: "type", params: { type: schema32.properties.q.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err1 = { instancePath: instancePath + "/q", schemaPath: "schema:AutocompleteRequest/properties/q/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
        }
        if (data.ids !== void 0) {
          let data1 = data.ids;
          if (!Array.isArray(data1) && data1 !== null) {
            const err2 = { instancePath: instancePath + "/ids", schemaPath: "schema:AutocompleteRequest/properties/ids/type", keyword: "type", params: { type: schema32.properties.ids.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (Array.isArray(data1)) {
            if (data1.length > 1e3) {
              const err3 = { instancePath: instancePath + "/ids", schemaPath: "schema:AutocompleteRequest/properties/ids/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 === "string") {
                if (func1(data2) > 128) {
                  const err4 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:AutocompleteRequest/properties/ids/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:AutocompleteRequest/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          }
        }
        if (data.existingOnly !== void 0) {
          let data3 = data.existingOnly;
          if (typeof data3 !== "boolean" && data3 !== null) {
            const err6 = { instancePath: instancePath + "/existingOnly", schemaPath: "schema:AutocompleteRequest/properties/existingOnly/type", keyword: "type", params: { type: schema32.properties.existingOnly.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath, schemaPath: "schema:AutocompleteRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    validate20.evaluated = { "props": { "q": true, "ids": true, "existingOnly": true }, "dynamicProps": false, "dynamicItems": false };
    exports.autocompleteRoles_body = validate21;
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate21.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.q !== void 0) {
          let data0 = data.q;
          if (typeof data0 !== "string" && data0 !== null) {
            const err0 = { instancePath: instancePath + "/q", schemaPath: "schema:AutocompleteRequest/properties/q/type", keyword: "type", params: { type: schema32.properties.q.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err1 = { instancePath: instancePath + "/q", schemaPath: "schema:AutocompleteRequest/properties/q/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
        }
        if (data.ids !== void 0) {
          let data1 = data.ids;
          if (!Array.isArray(data1) && data1 !== null) {
            const err2 = { instancePath: instancePath + "/ids", schemaPath: "schema:AutocompleteRequest/properties/ids/type", keyword: "type", params: { type: schema32.properties.ids.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (Array.isArray(data1)) {
            if (data1.length > 1e3) {
              const err3 = { instancePath: instancePath + "/ids", schemaPath: "schema:AutocompleteRequest/properties/ids/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 === "string") {
                if (func1(data2) > 128) {
                  const err4 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:AutocompleteRequest/properties/ids/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:AutocompleteRequest/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          }
        }
        if (data.existingOnly !== void 0) {
          let data3 = data.existingOnly;
          if (typeof data3 !== "boolean" && data3 !== null) {
            const err6 = { instancePath: instancePath + "/existingOnly", schemaPath: "schema:AutocompleteRequest/properties/existingOnly/type", keyword: "type", params: { type: schema32.properties.existingOnly.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath, schemaPath: "schema:AutocompleteRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    validate21.evaluated = { "props": { "q": true, "ids": true, "existingOnly": true }, "dynamicProps": false, "dynamicItems": false };
    exports.autocompleteUsers_body = validate22;
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate22.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.q !== void 0) {
          let data0 = data.q;
          if (typeof data0 !== "string" && data0 !== null) {
            const err0 = { instancePath: instancePath + "/q", schemaPath: "schema:AutocompleteRequest/properties/q/type", keyword: "type", params: { type: schema32.properties.q.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err1 = { instancePath: instancePath + "/q", schemaPath: "schema:AutocompleteRequest/properties/q/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
        }
        if (data.ids !== void 0) {
          let data1 = data.ids;
          if (!Array.isArray(data1) && data1 !== null) {
            const err2 = { instancePath: instancePath + "/ids", schemaPath: "schema:AutocompleteRequest/properties/ids/type", keyword: "type", params: { type: schema32.properties.ids.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (Array.isArray(data1)) {
            if (data1.length > 1e3) {
              const err3 = { instancePath: instancePath + "/ids", schemaPath: "schema:AutocompleteRequest/properties/ids/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 === "string") {
                if (func1(data2) > 128) {
                  const err4 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:AutocompleteRequest/properties/ids/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:AutocompleteRequest/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          }
        }
        if (data.existingOnly !== void 0) {
          let data3 = data.existingOnly;
          if (typeof data3 !== "boolean" && data3 !== null) {
            const err6 = { instancePath: instancePath + "/existingOnly", schemaPath: "schema:AutocompleteRequest/properties/existingOnly/type", keyword: "type", params: { type: schema32.properties.existingOnly.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath, schemaPath: "schema:AutocompleteRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    validate22.evaluated = { "props": { "q": true, "ids": true, "existingOnly": true }, "dynamicProps": false, "dynamicItems": false };
    exports.bulkCreateBinding_body = validate23;
    var schema38 = { "type": "object", "required": ["type", "externalId", "roleId"], "properties": { "type": { "$ref": "schema:BindingType" }, "externalId": { "type": "string", "minLength": 1, "maxLength": 128, "description": "Id of the user, service account or group." }, "roleId": { "type": "string", "minLength": 1, "maxLength": 128 }, "namespaceId": { "type": ["string", "null"], "pattern": "^([A-Za-z0-9][A-Za-z0-9._-]*)?$", "maxLength": 256, "description": "The namespace in which, and below which, the role holds. Left out, `null` or empty: the whole tenant." } } };
    var schema39 = { "type": "string", "enum": ["USER", "GROUP"] };
    var pattern4 = new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]*)?$", "u");
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate24.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.externalId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.roleId === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roleId" }, message: "must have required property 'roleId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "schema:BindingType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (!(data0 === "USER" || data0 === "GROUP")) {
            const err4 = { instancePath: instancePath + "/type", schemaPath: "schema:BindingType/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.externalId !== void 0) {
          let data1 = data.externalId;
          if (typeof data1 === "string") {
            if (func1(data1) > 128) {
              const err5 = { instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err6 = { instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.roleId !== void 0) {
          let data2 = data.roleId;
          if (typeof data2 === "string") {
            if (func1(data2) > 128) {
              const err8 = { instancePath: instancePath + "/roleId", schemaPath: "#/properties/roleId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err9 = { instancePath: instancePath + "/roleId", schemaPath: "#/properties/roleId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/roleId", schemaPath: "#/properties/roleId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.namespaceId !== void 0) {
          let data3 = data.namespaceId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err11 = { instancePath: instancePath + "/namespaceId", schemaPath: "#/properties/namespaceId/type", keyword: "type", params: { type: schema38.properties.namespaceId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 256) {
              const err12 = { instancePath: instancePath + "/namespaceId", schemaPath: "#/properties/namespaceId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern4.test(data3)) {
              const err13 = { instancePath: instancePath + "/namespaceId", schemaPath: "#/properties/namespaceId/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*)?$" }, message: 'must match pattern "^([A-Za-z0-9][A-Za-z0-9._-]*)?$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
    validate24.evaluated = { "props": { "type": true, "externalId": true, "roleId": true, "namespaceId": true }, "dynamicProps": false, "dynamicItems": false };
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate23.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (Array.isArray(data)) {
        if (data.length > 1e3) {
          const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    validate23.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokenForCurrentUser_body = validate26;
    var schema41 = { "type": "object", "required": ["name"], "properties": { "name": { "$ref": "schema:Name" }, "description": { "type": ["string", "null"], "maxLength": 4096 }, "maxAge": { "type": ["string", "null"], "maxLength": 64, "description": "How long the token works, as an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P30D`, `PT1H`).\nBlank or left out: it never expires.\n" }, "extended": { "type": ["boolean", "null"], "description": "Each use moves the expiry to then plus `maxAge`. Default: false." }, "absoluteMaxAge": { "type": ["string", "null"], "maxLength": 64, "description": "How long the token works at most, however often it is used; a duration as `maxAge`." }, "allowedCidrs": { "type": ["array", "null"], "minItems": 1, "maxItems": 64, "description": "The addresses that may use the token, as IPv4 or IPv6 networks (`192.0.2.0/24`, `2001:db8::/32`) or single addresses. Left out: all.", "items": { "type": "string", "maxLength": 64 } }, "permissions": { "type": ["array", "null"], "maxItems": 256, "description": "What the token may do, of what its owner may: `RESOURCE:ACTION` each. Left out: all that the owner may, whatever that is at the time of use.", "items": { "$ref": "schema:Permission" } }, "rateLimit": { "oneOf": [{ "$ref": "schema:RateLimit" }, { "type": "null" }] }, "secret": { "$ref": "schema:BroughtSecret" }, "recipient": { "$ref": "schema:Recipient" } } };
    var schema45 = { "type": ["string", "null"], "minLength": 1, "maxLength": 128, "x-redact": true, "description": "The text of the token, brought by the caller: `<prefix>_<pat or sat>_`, 16 characters of lookup id, 32 of secret that\nmust be random, 6 of checksum, as `tokenry token new` makes it. The prefix is the server's. A rotation with an\n`overlap` keeps the lookup id. The answer does not repeat it. A text that a token has, or whose lookup id another\nhas, is refused with `secret-in-use`.\n" };
    var schema46 = { "type": ["string", "null"], "minLength": 1, "maxLength": 128, "description": "An age public key (X25519, `age1...`). The answer then has `sealedToken` in place of `fullToken`: only the holder of\nthe key's identity can read it, with `tokenry unseal` or `age --decrypt`. Not together with `secret`.\n" };
    var pattern5 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
    var pattern6 = new RegExp("^[A-Z][A-Z_]*:[A-Z][A-Z_]*$", "u");
    function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate27.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema41.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 4096) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.maxAge !== void 0) {
          let data2 = data.maxAge;
          if (typeof data2 !== "string" && data2 !== null) {
            const err7 = { instancePath: instancePath + "/maxAge", schemaPath: "#/properties/maxAge/type", keyword: "type", params: { type: schema41.properties.maxAge.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err8 = { instancePath: instancePath + "/maxAge", schemaPath: "#/properties/maxAge/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data.extended !== void 0) {
          let data3 = data.extended;
          if (typeof data3 !== "boolean" && data3 !== null) {
            const err9 = { instancePath: instancePath + "/extended", schemaPath: "#/properties/extended/type", keyword: "type", params: { type: schema41.properties.extended.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.absoluteMaxAge !== void 0) {
          let data4 = data.absoluteMaxAge;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/absoluteMaxAge", schemaPath: "#/properties/absoluteMaxAge/type", keyword: "type", params: { type: schema41.properties.absoluteMaxAge.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (func1(data4) > 64) {
              const err11 = { instancePath: instancePath + "/absoluteMaxAge", schemaPath: "#/properties/absoluteMaxAge/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data.allowedCidrs !== void 0) {
          let data5 = data.allowedCidrs;
          if (!Array.isArray(data5) && data5 !== null) {
            const err12 = { instancePath: instancePath + "/allowedCidrs", schemaPath: "#/properties/allowedCidrs/type", keyword: "type", params: { type: schema41.properties.allowedCidrs.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (Array.isArray(data5)) {
            if (data5.length > 64) {
              const err13 = { instancePath: instancePath + "/allowedCidrs", schemaPath: "#/properties/allowedCidrs/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data5.length < 1) {
              const err14 = { instancePath: instancePath + "/allowedCidrs", schemaPath: "#/properties/allowedCidrs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 === "string") {
                if (func1(data6) > 64) {
                  const err15 = { instancePath: instancePath + "/allowedCidrs/" + i0, schemaPath: "#/properties/allowedCidrs/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/allowedCidrs/" + i0, schemaPath: "#/properties/allowedCidrs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          }
        }
        if (data.permissions !== void 0) {
          let data7 = data.permissions;
          if (!Array.isArray(data7) && data7 !== null) {
            const err17 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: schema41.properties.permissions.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (Array.isArray(data7)) {
            if (data7.length > 256) {
              const err18 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (typeof data8 === "string") {
                if (func1(data8) > 128) {
                  const err19 = { instancePath: instancePath + "/permissions/" + i1, schemaPath: "schema:Permission/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!pattern6.test(data8)) {
                  const err20 = { instancePath: instancePath + "/permissions/" + i1, schemaPath: "schema:Permission/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z_]*:[A-Z][A-Z_]*$" }, message: 'must match pattern "^[A-Z][A-Z_]*:[A-Z][A-Z_]*$"' };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/permissions/" + i1, schemaPath: "schema:Permission/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          }
        }
        if (data.rateLimit !== void 0) {
          let data9 = data.rateLimit;
          const _errs22 = errors;
          let valid7 = false;
          let passing0 = null;
          const _errs23 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.requests === void 0) {
              const err22 = { instancePath: instancePath + "/rateLimit", schemaPath: "schema:RateLimit/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data9.window === void 0) {
              const err23 = { instancePath: instancePath + "/rateLimit", schemaPath: "schema:RateLimit/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property 'window'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data9.requests !== void 0) {
              let data10 = data9.requests;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err24 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "schema:RateLimit/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 1e9 || isNaN(data10)) {
                  const err25 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "schema:RateLimit/properties/requests/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (data10 < 1 || isNaN(data10)) {
                  const err26 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "schema:RateLimit/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
            if (data9.window !== void 0) {
              let data11 = data9.window;
              if (typeof data11 === "string") {
                if (func1(data11) > 64) {
                  const err27 = { instancePath: instancePath + "/rateLimit/window", schemaPath: "schema:RateLimit/properties/window/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/rateLimit/window", schemaPath: "schema:RateLimit/properties/window/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/rateLimit", schemaPath: "schema:RateLimit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          var _valid0 = _errs23 === errors;
          if (_valid0) {
            valid7 = true;
            passing0 = 0;
            var props0 = {};
            props0.requests = true;
            props0.window = true;
          }
          const _errs30 = errors;
          if (data9 !== null) {
            const err30 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          var _valid0 = _errs30 === errors;
          if (_valid0 && valid7) {
            valid7 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid7 = true;
              passing0 = 1;
            }
          }
          if (!valid7) {
            const err31 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          } else {
            errors = _errs22;
            if (vErrors !== null) {
              if (_errs22) {
                vErrors.length = _errs22;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.secret !== void 0) {
          let data12 = data.secret;
          if (typeof data12 !== "string" && data12 !== null) {
            const err32 = { instancePath: instancePath + "/secret", schemaPath: "schema:BroughtSecret/type", keyword: "type", params: { type: schema45.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data12 === "string") {
            if (func1(data12) > 128) {
              const err33 = { instancePath: instancePath + "/secret", schemaPath: "schema:BroughtSecret/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (func1(data12) < 1) {
              const err34 = { instancePath: instancePath + "/secret", schemaPath: "schema:BroughtSecret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data.recipient !== void 0) {
          let data13 = data.recipient;
          if (typeof data13 !== "string" && data13 !== null) {
            const err35 = { instancePath: instancePath + "/recipient", schemaPath: "schema:Recipient/type", keyword: "type", params: { type: schema46.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data13 === "string") {
            if (func1(data13) > 128) {
              const err36 = { instancePath: instancePath + "/recipient", schemaPath: "schema:Recipient/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (func1(data13) < 1) {
              const err37 = { instancePath: instancePath + "/recipient", schemaPath: "schema:Recipient/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
      } else {
        const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      validate27.errors = vErrors;
      return errors === 0;
    }
    validate27.evaluated = { "props": { "name": true, "description": true, "maxAge": true, "extended": true, "absoluteMaxAge": true, "allowedCidrs": true, "permissions": true, "rateLimit": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate26.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
      validate26.errors = vErrors;
      return errors === 0;
    }
    validate26.evaluated = { "props": { "name": true, "description": true, "maxAge": true, "extended": true, "absoluteMaxAge": true, "allowedCidrs": true, "permissions": true, "rateLimit": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokenRevocation_body = validate29;
    var pattern7 = new RegExp("^[A-Za-z0-9_-]+$", "u");
    var formats0 = require_formats().fullFormats["date-time"];
    function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate30.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.serviceAccountId !== void 0) {
          let data0 = data.serviceAccountId;
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err1 = { instancePath: instancePath + "/serviceAccountId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err2 = { instancePath: instancePath + "/serviceAccountId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern7.test(data0)) {
              const err3 = { instancePath: instancePath + "/serviceAccountId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/serviceAccountId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.name !== void 0) {
          let data1 = data.name;
          if (typeof data1 === "string") {
            if (func1(data1) > 63) {
              const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.issuedBefore !== void 0) {
          let data2 = data.issuedBefore;
          if (typeof data2 === "string") {
            if (!formats0.validate(data2)) {
              const err7 = { instancePath: instancePath + "/issuedBefore", schemaPath: "#/properties/issuedBefore/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/issuedBefore", schemaPath: "#/properties/issuedBefore/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.lastUsedBefore !== void 0) {
          let data3 = data.lastUsedBefore;
          if (typeof data3 === "string") {
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/lastUsedBefore", schemaPath: "#/properties/lastUsedBefore/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/lastUsedBefore", schemaPath: "#/properties/lastUsedBefore/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.expired !== void 0) {
          let data4 = data.expired;
          if (typeof data4 !== "boolean") {
            const err11 = { instancePath: instancePath + "/expired", schemaPath: "#/properties/expired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (true !== data4) {
            const err12 = { instancePath: instancePath + "/expired", schemaPath: "#/properties/expired/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      validate30.errors = vErrors;
      return errors === 0;
    }
    validate30.evaluated = { "props": { "serviceAccountId": true, "name": true, "issuedBefore": true, "lastUsedBefore": true, "expired": true }, "dynamicProps": false, "dynamicItems": false };
    function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate29.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
      validate29.errors = vErrors;
      return errors === 0;
    }
    validate29.evaluated = { "props": { "serviceAccountId": true, "name": true, "issuedBefore": true, "lastUsedBefore": true, "expired": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokensForServiceAccount_body = validate32;
    function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate32.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
      validate32.errors = vErrors;
      return errors === 0;
    }
    validate32.evaluated = { "props": { "name": true, "description": true, "maxAge": true, "extended": true, "absoluteMaxAge": true, "allowedCidrs": true, "permissions": true, "rateLimit": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokensForServiceAccountWithTenant_body = validate34;
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate34.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
    validate34.evaluated = { "props": { "name": true, "description": true, "maxAge": true, "extended": true, "absoluteMaxAge": true, "allowedCidrs": true, "permissions": true, "rateLimit": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokensForUser_body = validate36;
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate36.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
      validate36.errors = vErrors;
      return errors === 0;
    }
    validate36.evaluated = { "props": { "name": true, "description": true, "maxAge": true, "extended": true, "absoluteMaxAge": true, "allowedCidrs": true, "permissions": true, "rateLimit": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createBinding_body = validate38;
    function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate38.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      validate38.errors = vErrors;
      return errors === 0;
    }
    validate38.evaluated = { "props": { "type": true, "externalId": true, "roleId": true, "namespaceId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createGroup_body = validate40;
    var schema55 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$", "description": "Any text without control characters that is not blank." }, "description": { "type": ["string", "null"], "maxLength": 4096 }, "membersId": { "type": ["array", "null"], "description": "Ids of the users and service accounts that become members.", "items": { "type": "string", "maxLength": 64 }, "maxItems": 1e3 } } };
    var pattern8 = new RegExp("^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$", "u");
    function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate40.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "schema:CreateGroupRequest/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func1(data0) > 255) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "schema:CreateGroupRequest/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "schema:CreateGroupRequest/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern8.test(data0)) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "schema:CreateGroupRequest/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$" }, message: 'must match pattern "^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "schema:CreateGroupRequest/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "schema:CreateGroupRequest/properties/description/type", keyword: "type", params: { type: schema55.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 4096) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "schema:CreateGroupRequest/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.membersId !== void 0) {
          let data2 = data.membersId;
          if (!Array.isArray(data2) && data2 !== null) {
            const err7 = { instancePath: instancePath + "/membersId", schemaPath: "schema:CreateGroupRequest/properties/membersId/type", keyword: "type", params: { type: schema55.properties.membersId.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (Array.isArray(data2)) {
            if (data2.length > 1e3) {
              const err8 = { instancePath: instancePath + "/membersId", schemaPath: "schema:CreateGroupRequest/properties/membersId/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 === "string") {
                if (func1(data3) > 64) {
                  const err9 = { instancePath: instancePath + "/membersId/" + i0, schemaPath: "schema:CreateGroupRequest/properties/membersId/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/membersId/" + i0, schemaPath: "schema:CreateGroupRequest/properties/membersId/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err11 = { instancePath, schemaPath: "schema:CreateGroupRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      validate40.errors = vErrors;
      return errors === 0;
    }
    validate40.evaluated = { "props": { "name": true, "description": true, "membersId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createRole_body = validate41;
    var schema57 = { "type": "object", "required": ["name", "permissions"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 256 }, "description": { "type": ["string", "null"], "maxLength": 4096 }, "permissions": { "$ref": "schema:RolePermissions" }, "isDefault": { "type": ["boolean", "null"], "description": "Given to whoever gets access to the tenant from then on. Default: false." } } };
    function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate42.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.permissions === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema57.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 4096) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.permissions !== void 0) {
          let data2 = data.permissions;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length > 100) {
              const err7 = { instancePath: instancePath + "/permissions", schemaPath: "schema:RolePermissions/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (Object.keys(data2).length < 1) {
              const err8 = { instancePath: instancePath + "/permissions", schemaPath: "schema:RolePermissions/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key0 in data2) {
              let data3 = data2[key0];
              if (Array.isArray(data3)) {
                if (data3.length > 100) {
                  const err9 = { instancePath: instancePath + "/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "schema:RolePermissions/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data4 = data3[i0];
                  if (typeof data4 === "string") {
                    if (func1(data4) > 64) {
                      const err10 = { instancePath: instancePath + "/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "schema:RolePermissions/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                  } else {
                    const err11 = { instancePath: instancePath + "/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "schema:RolePermissions/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
              } else {
                const err12 = { instancePath: instancePath + "/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "schema:RolePermissions/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/permissions", schemaPath: "schema:RolePermissions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.isDefault !== void 0) {
          let data5 = data.isDefault;
          if (typeof data5 !== "boolean" && data5 !== null) {
            const err14 = { instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: schema57.properties.isDefault.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      validate42.errors = vErrors;
      return errors === 0;
    }
    validate42.evaluated = { "props": { "name": true, "description": true, "permissions": true, "isDefault": true }, "dynamicProps": false, "dynamicItems": false };
    function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate41.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
      validate41.errors = vErrors;
      return errors === 0;
    }
    validate41.evaluated = { "props": { "name": true, "description": true, "permissions": true, "isDefault": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createServiceAccount_body = validate44;
    var schema60 = { "type": "object", "required": ["name"], "properties": { "name": { "$ref": "schema:Name" }, "description": { "type": ["string", "null"], "maxLength": 4096 }, "superAdmin": { "type": ["boolean", "null"], "description": "May do everything in every tenant." }, "instanceOwner": { "type": ["boolean", "null"], "description": "Another name of `superAdmin`." }, "tenants": { "type": ["array", "null"], "maxItems": 1e3, "description": "Ids of the tenants where the service account may have roles. `null` means none.", "items": { "type": "string", "minLength": 1, "maxLength": 63 } }, "groups": { "type": ["array", "null"], "maxItems": 1e3, "description": "The groups of the service account, of any tenants. `null`: as if left out.", "items": { "$ref": "schema:GroupReference" } } } };
    function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate45.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema60.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 4096) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.superAdmin !== void 0) {
          let data2 = data.superAdmin;
          if (typeof data2 !== "boolean" && data2 !== null) {
            const err7 = { instancePath: instancePath + "/superAdmin", schemaPath: "#/properties/superAdmin/type", keyword: "type", params: { type: schema60.properties.superAdmin.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.instanceOwner !== void 0) {
          let data3 = data.instanceOwner;
          if (typeof data3 !== "boolean" && data3 !== null) {
            const err8 = { instancePath: instancePath + "/instanceOwner", schemaPath: "#/properties/instanceOwner/type", keyword: "type", params: { type: schema60.properties.instanceOwner.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.tenants !== void 0) {
          let data4 = data.tenants;
          if (!Array.isArray(data4) && data4 !== null) {
            const err9 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: schema60.properties.tenants.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (Array.isArray(data4)) {
            if (data4.length > 1e3) {
              const err10 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (func1(data5) > 63) {
                  const err11 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (func1(data5) < 1) {
                  const err12 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          }
        }
        if (data.groups !== void 0) {
          let data6 = data.groups;
          if (!Array.isArray(data6) && data6 !== null) {
            const err14 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: schema60.properties.groups.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (Array.isArray(data6)) {
            if (data6.length > 1e3) {
              const err15 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.id === void 0) {
                  const err16 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "schema:GroupReference/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data7.id !== void 0) {
                  let data8 = data7.id;
                  if (typeof data8 === "string") {
                    if (func1(data8) > 64) {
                      const err17 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "schema:GroupReference/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (func1(data8) < 1) {
                      const err18 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "schema:GroupReference/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "schema:GroupReference/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "schema:GroupReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      validate45.errors = vErrors;
      return errors === 0;
    }
    validate45.evaluated = { "props": { "name": true, "description": true, "superAdmin": true, "instanceOwner": true, "tenants": true, "groups": true }, "dynamicProps": false, "dynamicItems": false };
    function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate44.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
      validate44.errors = vErrors;
      return errors === 0;
    }
    validate44.evaluated = { "props": { "name": true, "description": true, "superAdmin": true, "instanceOwner": true, "tenants": true, "groups": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createServiceAccountForTenant_body = validate47;
    var schema64 = { "type": "object", "required": ["name"], "properties": { "name": { "$ref": "schema:Name" }, "description": { "type": ["string", "null"], "maxLength": 4096 }, "superAdmin": { "type": ["boolean", "null"], "description": "May do everything in every tenant. Only a principal that has it can grant it." }, "instanceOwner": { "type": ["boolean", "null"], "description": "Another name of `superAdmin`." }, "groups": { "type": ["array", "null"], "maxItems": 1e3, "description": "The groups of the service account. `null`: as if left out.", "items": { "$ref": "schema:GroupReference" } } } };
    function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate48.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema64.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 4096) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.superAdmin !== void 0) {
          let data2 = data.superAdmin;
          if (typeof data2 !== "boolean" && data2 !== null) {
            const err7 = { instancePath: instancePath + "/superAdmin", schemaPath: "#/properties/superAdmin/type", keyword: "type", params: { type: schema64.properties.superAdmin.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.instanceOwner !== void 0) {
          let data3 = data.instanceOwner;
          if (typeof data3 !== "boolean" && data3 !== null) {
            const err8 = { instancePath: instancePath + "/instanceOwner", schemaPath: "#/properties/instanceOwner/type", keyword: "type", params: { type: schema64.properties.instanceOwner.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.groups !== void 0) {
          let data4 = data.groups;
          if (!Array.isArray(data4) && data4 !== null) {
            const err9 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: schema64.properties.groups.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (Array.isArray(data4)) {
            if (data4.length > 1e3) {
              const err10 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.id === void 0) {
                  const err11 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "schema:GroupReference/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data5.id !== void 0) {
                  let data6 = data5.id;
                  if (typeof data6 === "string") {
                    if (func1(data6) > 64) {
                      const err12 = { instancePath: instancePath + "/groups/" + i0 + "/id", schemaPath: "schema:GroupReference/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                    if (func1(data6) < 1) {
                      const err13 = { instancePath: instancePath + "/groups/" + i0 + "/id", schemaPath: "schema:GroupReference/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  } else {
                    const err14 = { instancePath: instancePath + "/groups/" + i0 + "/id", schemaPath: "schema:GroupReference/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "schema:GroupReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      validate48.errors = vErrors;
      return errors === 0;
    }
    validate48.evaluated = { "props": { "name": true, "description": true, "superAdmin": true, "instanceOwner": true, "groups": true }, "dynamicProps": false, "dynamicItems": false };
    function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate47.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      validate47.errors = vErrors;
      return errors === 0;
    }
    validate47.evaluated = { "props": { "name": true, "description": true, "superAdmin": true, "instanceOwner": true, "groups": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createSetup_body = validate50;
    var schema68 = { "type": "object", "required": ["username", "password"], "properties": { "username": { "type": "string", "format": "email", "maxLength": 254, "description": "E-mail address of the administrator." }, "password": { "type": "string", "format": "password", "maxLength": 256, "description": "See `passwordConfiguration` of `getSetup`.", "x-redact": true }, "tenant": { "type": ["object", "null"], "required": ["id"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*$", "maxLength": 63 }, "name": { "type": "string", "maxLength": 256 } } } } };
    var formats4 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
    var pattern11 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
    function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate50.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "schema:CreateSetupRequest/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password === void 0) {
          const err1 = { instancePath, schemaPath: "schema:CreateSetupRequest/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func1(data0) > 254) {
              const err2 = { instancePath: instancePath + "/username", schemaPath: "schema:CreateSetupRequest/properties/username/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!formats4.test(data0)) {
              const err3 = { instancePath: instancePath + "/username", schemaPath: "schema:CreateSetupRequest/properties/username/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/username", schemaPath: "schema:CreateSetupRequest/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.password !== void 0) {
          let data1 = data.password;
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err5 = { instancePath: instancePath + "/password", schemaPath: "schema:CreateSetupRequest/properties/password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/password", schemaPath: "schema:CreateSetupRequest/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.tenant !== void 0) {
          let data2 = data.tenant;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            const err7 = { instancePath: instancePath + "/tenant", schemaPath: "schema:CreateSetupRequest/properties/tenant/type", keyword: "type", params: { type: schema68.properties.tenant.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              const err8 = { instancePath: instancePath + "/tenant", schemaPath: "schema:CreateSetupRequest/properties/tenant/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 === "string") {
                if (func1(data3) > 63) {
                  const err9 = { instancePath: instancePath + "/tenant/id", schemaPath: "schema:CreateSetupRequest/properties/tenant/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (!pattern11.test(data3)) {
                  const err10 = { instancePath: instancePath + "/tenant/id", schemaPath: "schema:CreateSetupRequest/properties/tenant/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/tenant/id", schemaPath: "schema:CreateSetupRequest/properties/tenant/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.name !== void 0) {
              let data4 = data2.name;
              if (typeof data4 === "string") {
                if (func1(data4) > 256) {
                  const err12 = { instancePath: instancePath + "/tenant/name", schemaPath: "schema:CreateSetupRequest/properties/tenant/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/tenant/name", schemaPath: "schema:CreateSetupRequest/properties/tenant/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "schema:CreateSetupRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate50.errors = vErrors;
      return errors === 0;
    }
    validate50.evaluated = { "props": { "username": true, "password": true, "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createTenant_body = validate51;
    var schema70 = { "type": "object", "description": "A tenant. What stands beside the name is for other programs: it is kept and given back as it was sent, `null` left out, and means\nnothing here; all of it together is at most 64 KiB. It is stored in plain text: no place for secrets.\n", "required": ["id", "name"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*$", "maxLength": 63 }, "name": { "type": "string", "minLength": 1, "maxLength": 256 }, "workerGroup": { "type": ["object", "null"] }, "defaultWorkerSelector": { "type": ["object", "null"] }, "storageType": { "type": ["string", "null"] }, "storageConfiguration": { "type": ["object", "null"] }, "storageIsolation": { "type": ["object", "null"] }, "secretType": { "type": ["string", "null"] }, "secretReadOnly": { "type": ["boolean", "null"] }, "secretConfiguration": { "type": ["object", "null"] }, "secretIsolation": { "type": ["object", "null"] }, "requireExistingNamespace": { "type": ["boolean", "null"] }, "outputsInInternalStorage": { "type": ["boolean", "null"] }, "concurrency": { "type": ["object", "null"] }, "quotas": { "description": "A list or an object." }, "appCatalogConfig": { "type": ["object", "null"] }, "settings": { "description": "A list or an object." } } };
    function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate51.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "schema:CreateTenantRequest/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name === void 0) {
          const err1 = { instancePath, schemaPath: "schema:CreateTenantRequest/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:CreateTenantRequest/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern11.test(data0)) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:CreateTenantRequest/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:CreateTenantRequest/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.name !== void 0) {
          let data1 = data.name;
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err5 = { instancePath: instancePath + "/name", schemaPath: "schema:CreateTenantRequest/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err6 = { instancePath: instancePath + "/name", schemaPath: "schema:CreateTenantRequest/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/name", schemaPath: "schema:CreateTenantRequest/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.workerGroup !== void 0) {
          let data2 = data.workerGroup;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            const err8 = { instancePath: instancePath + "/workerGroup", schemaPath: "schema:CreateTenantRequest/properties/workerGroup/type", keyword: "type", params: { type: schema70.properties.workerGroup.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.defaultWorkerSelector !== void 0) {
          let data3 = data.defaultWorkerSelector;
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
            const err9 = { instancePath: instancePath + "/defaultWorkerSelector", schemaPath: "schema:CreateTenantRequest/properties/defaultWorkerSelector/type", keyword: "type", params: { type: schema70.properties.defaultWorkerSelector.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.storageType !== void 0) {
          let data4 = data.storageType;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/storageType", schemaPath: "schema:CreateTenantRequest/properties/storageType/type", keyword: "type", params: { type: schema70.properties.storageType.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.storageConfiguration !== void 0) {
          let data5 = data.storageConfiguration;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
            const err11 = { instancePath: instancePath + "/storageConfiguration", schemaPath: "schema:CreateTenantRequest/properties/storageConfiguration/type", keyword: "type", params: { type: schema70.properties.storageConfiguration.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.storageIsolation !== void 0) {
          let data6 = data.storageIsolation;
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
            const err12 = { instancePath: instancePath + "/storageIsolation", schemaPath: "schema:CreateTenantRequest/properties/storageIsolation/type", keyword: "type", params: { type: schema70.properties.storageIsolation.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data.secretType !== void 0) {
          let data7 = data.secretType;
          if (typeof data7 !== "string" && data7 !== null) {
            const err13 = { instancePath: instancePath + "/secretType", schemaPath: "schema:CreateTenantRequest/properties/secretType/type", keyword: "type", params: { type: schema70.properties.secretType.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.secretReadOnly !== void 0) {
          let data8 = data.secretReadOnly;
          if (typeof data8 !== "boolean" && data8 !== null) {
            const err14 = { instancePath: instancePath + "/secretReadOnly", schemaPath: "schema:CreateTenantRequest/properties/secretReadOnly/type", keyword: "type", params: { type: schema70.properties.secretReadOnly.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.secretConfiguration !== void 0) {
          let data9 = data.secretConfiguration;
          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
            const err15 = { instancePath: instancePath + "/secretConfiguration", schemaPath: "schema:CreateTenantRequest/properties/secretConfiguration/type", keyword: "type", params: { type: schema70.properties.secretConfiguration.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data.secretIsolation !== void 0) {
          let data10 = data.secretIsolation;
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
            const err16 = { instancePath: instancePath + "/secretIsolation", schemaPath: "schema:CreateTenantRequest/properties/secretIsolation/type", keyword: "type", params: { type: schema70.properties.secretIsolation.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data.requireExistingNamespace !== void 0) {
          let data11 = data.requireExistingNamespace;
          if (typeof data11 !== "boolean" && data11 !== null) {
            const err17 = { instancePath: instancePath + "/requireExistingNamespace", schemaPath: "schema:CreateTenantRequest/properties/requireExistingNamespace/type", keyword: "type", params: { type: schema70.properties.requireExistingNamespace.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data.outputsInInternalStorage !== void 0) {
          let data12 = data.outputsInInternalStorage;
          if (typeof data12 !== "boolean" && data12 !== null) {
            const err18 = { instancePath: instancePath + "/outputsInInternalStorage", schemaPath: "schema:CreateTenantRequest/properties/outputsInInternalStorage/type", keyword: "type", params: { type: schema70.properties.outputsInInternalStorage.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data.concurrency !== void 0) {
          let data13 = data.concurrency;
          if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
            const err19 = { instancePath: instancePath + "/concurrency", schemaPath: "schema:CreateTenantRequest/properties/concurrency/type", keyword: "type", params: { type: schema70.properties.concurrency.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data.appCatalogConfig !== void 0) {
          let data14 = data.appCatalogConfig;
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
            const err20 = { instancePath: instancePath + "/appCatalogConfig", schemaPath: "schema:CreateTenantRequest/properties/appCatalogConfig/type", keyword: "type", params: { type: schema70.properties.appCatalogConfig.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath, schemaPath: "schema:CreateTenantRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      validate51.errors = vErrors;
      return errors === 0;
    }
    validate51.evaluated = { "props": { "id": true, "name": true, "workerGroup": true, "defaultWorkerSelector": true, "storageType": true, "storageConfiguration": true, "storageIsolation": true, "secretType": true, "secretReadOnly": true, "secretConfiguration": true, "secretIsolation": true, "requireExistingNamespace": true, "outputsInInternalStorage": true, "concurrency": true, "quotas": true, "appCatalogConfig": true, "settings": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createTenantAccess_body = validate52;
    function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate52.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email === void 0) {
          const err0 = { instancePath, schemaPath: "schema:TenantAccessRequest/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func1(data0) > 254) {
              const err1 = { instancePath: instancePath + "/email", schemaPath: "schema:TenantAccessRequest/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!formats4.test(data0)) {
              const err2 = { instancePath: instancePath + "/email", schemaPath: "schema:TenantAccessRequest/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/email", schemaPath: "schema:TenantAccessRequest/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "schema:TenantAccessRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate52.errors = vErrors;
      return errors === 0;
    }
    validate52.evaluated = { "props": { "email": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createUser_body = validate53;
    var schema74 = { "type": "object", "required": ["email"], "properties": { "email": { "type": "string", "format": "email", "maxLength": 254, "description": "Unique without case; what the user logs in with." }, "firstName": { "type": ["string", "null"], "maxLength": 256 }, "lastName": { "type": ["string", "null"], "maxLength": 256 }, "password": { "type": ["string", "null"], "format": "password", "maxLength": 256, "description": "See `passwordConfiguration` of `getSetup`. Empty is the same as left out.", "x-redact": true }, "tenants": { "type": ["array", "null"], "maxItems": 1e3, "description": "Ids of the tenants to have access to.", "items": { "type": "string", "minLength": 1, "maxLength": 63 } }, "groups": { "type": ["array", "null"], "maxItems": 1e3, "description": "Ids of the groups, of any tenants, in the order in which they are shown. Objects with an `id` are taken too.", "items": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 64 }, { "$ref": "schema:GroupReference" }] } }, "superAdmin": { "type": ["boolean", "null"], "description": "May do everything in every tenant. Only a principal that has it can grant it." }, "instanceOwner": { "type": ["boolean", "null"], "description": "Another name of `superAdmin`." }, "restricted": { "type": ["boolean", "null"], "description": "Only looks at things." } } };
    function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate54.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func1(data0) > 254) {
              const err1 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!formats4.test(data0)) {
              const err2 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.firstName !== void 0) {
          let data1 = data.firstName;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: schema74.properties.firstName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err5 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.lastName !== void 0) {
          let data2 = data.lastName;
          if (typeof data2 !== "string" && data2 !== null) {
            const err6 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: schema74.properties.lastName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 256) {
              const err7 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data.password !== void 0) {
          let data3 = data.password;
          if (typeof data3 !== "string" && data3 !== null) {
            const err8 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: schema74.properties.password.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 256) {
              const err9 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.tenants !== void 0) {
          let data4 = data.tenants;
          if (!Array.isArray(data4) && data4 !== null) {
            const err10 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: schema74.properties.tenants.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (Array.isArray(data4)) {
            if (data4.length > 1e3) {
              const err11 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (func1(data5) > 63) {
                  const err12 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (func1(data5) < 1) {
                  const err13 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
        }
        if (data.groups !== void 0) {
          let data6 = data.groups;
          if (!Array.isArray(data6) && data6 !== null) {
            const err15 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: schema74.properties.groups.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (Array.isArray(data6)) {
            if (data6.length > 1e3) {
              const err16 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              const _errs16 = errors;
              let valid5 = false;
              const _errs17 = errors;
              if (typeof data7 === "string") {
                if (func1(data7) > 64) {
                  const err17 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (func1(data7) < 1) {
                  const err18 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              var _valid0 = _errs17 === errors;
              valid5 = valid5 || _valid0;
              const _errs19 = errors;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.id === void 0) {
                  const err20 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "schema:GroupReference/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (data7.id !== void 0) {
                  let data8 = data7.id;
                  if (typeof data8 === "string") {
                    if (func1(data8) > 64) {
                      const err21 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "schema:GroupReference/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (func1(data8) < 1) {
                      const err22 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "schema:GroupReference/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/groups/" + i1 + "/id", schemaPath: "schema:GroupReference/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "schema:GroupReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              var _valid0 = _errs19 === errors;
              valid5 = valid5 || _valid0;
              if (_valid0) {
                var props0 = {};
                props0.id = true;
              }
              if (!valid5) {
                const err25 = { instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              } else {
                errors = _errs16;
                if (vErrors !== null) {
                  if (_errs16) {
                    vErrors.length = _errs16;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
        if (data.superAdmin !== void 0) {
          let data9 = data.superAdmin;
          if (typeof data9 !== "boolean" && data9 !== null) {
            const err26 = { instancePath: instancePath + "/superAdmin", schemaPath: "#/properties/superAdmin/type", keyword: "type", params: { type: schema74.properties.superAdmin.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data.instanceOwner !== void 0) {
          let data10 = data.instanceOwner;
          if (typeof data10 !== "boolean" && data10 !== null) {
            const err27 = { instancePath: instancePath + "/instanceOwner", schemaPath: "#/properties/instanceOwner/type", keyword: "type", params: { type: schema74.properties.instanceOwner.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data.restricted !== void 0) {
          let data11 = data.restricted;
          if (typeof data11 !== "boolean" && data11 !== null) {
            const err28 = { instancePath: instancePath + "/restricted", schemaPath: "#/properties/restricted/type", keyword: "type", params: { type: schema74.properties.restricted.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      validate54.errors = vErrors;
      return errors === 0;
    }
    validate54.evaluated = { "props": { "email": true, "firstName": true, "lastName": true, "password": true, "tenants": true, "groups": true, "superAdmin": true, "instanceOwner": true, "restricted": true }, "dynamicProps": false, "dynamicItems": false };
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate53.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
      validate53.errors = vErrors;
      return errors === 0;
    }
    validate53.evaluated = { "props": { "email": true, "firstName": true, "lastName": true, "password": true, "tenants": true, "groups": true, "superAdmin": true, "instanceOwner": true, "restricted": true }, "dynamicProps": false, "dynamicItems": false };
    exports.introspectToken_body = validate56;
    function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate56.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.token === void 0) {
          const err0 = { instancePath, schemaPath: "schema:TokenForm/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.token !== void 0) {
          let data0 = data.token;
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err1 = { instancePath: instancePath + "/token", schemaPath: "schema:TokenForm/properties/token/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/token", schemaPath: "schema:TokenForm/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.token_type_hint !== void 0) {
          let data1 = data.token_type_hint;
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err3 = { instancePath: instancePath + "/token_type_hint", schemaPath: "schema:TokenForm/properties/token_type_hint/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/token_type_hint", schemaPath: "schema:TokenForm/properties/token_type_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "schema:TokenForm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate56.errors = vErrors;
      return errors === 0;
    }
    validate56.evaluated = { "props": { "token": true, "token_type_hint": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listGroupIds_body = validate57;
    function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate57.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ids === void 0) {
          const err0 = { instancePath, schemaPath: "schema:IdsRequest/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.ids !== void 0) {
          let data0 = data.ids;
          if (Array.isArray(data0)) {
            if (data0.length > 1e3) {
              const err1 = { instancePath: instancePath + "/ids", schemaPath: "schema:IdsRequest/properties/ids/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (typeof data1 === "string") {
                if (func1(data1) > 128) {
                  const err2 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:IdsRequest/properties/ids/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              } else {
                const err3 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:IdsRequest/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/ids", schemaPath: "schema:IdsRequest/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "schema:IdsRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate57.errors = vErrors;
      return errors === 0;
    }
    validate57.evaluated = { "props": { "ids": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listRolesFromGivenIds_body = validate58;
    function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate58.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ids === void 0) {
          const err0 = { instancePath, schemaPath: "schema:IdsRequest/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.ids !== void 0) {
          let data0 = data.ids;
          if (Array.isArray(data0)) {
            if (data0.length > 1e3) {
              const err1 = { instancePath: instancePath + "/ids", schemaPath: "schema:IdsRequest/properties/ids/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (typeof data1 === "string") {
                if (func1(data1) > 128) {
                  const err2 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:IdsRequest/properties/ids/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              } else {
                const err3 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "schema:IdsRequest/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/ids", schemaPath: "schema:IdsRequest/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "schema:IdsRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate58.errors = vErrors;
      return errors === 0;
    }
    validate58.evaluated = { "props": { "ids": true }, "dynamicProps": false, "dynamicItems": false };
    exports.login_body = validate59;
    function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate59.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "schema:LoginRequest/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password === void 0) {
          const err1 = { instancePath, schemaPath: "schema:LoginRequest/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func1(data0) > 254) {
              const err2 = { instancePath: instancePath + "/username", schemaPath: "schema:LoginRequest/properties/username/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/username", schemaPath: "schema:LoginRequest/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/username", schemaPath: "schema:LoginRequest/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.password !== void 0) {
          let data1 = data.password;
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err5 = { instancePath: instancePath + "/password", schemaPath: "schema:LoginRequest/properties/password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err6 = { instancePath: instancePath + "/password", schemaPath: "schema:LoginRequest/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/password", schemaPath: "schema:LoginRequest/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "schema:LoginRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate59.errors = vErrors;
      return errors === 0;
    }
    validate59.evaluated = { "props": { "username": true, "password": true }, "dynamicProps": false, "dynamicItems": false };
    exports.loginAtRoot_body = validate60;
    function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate60.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username === void 0) {
          const err0 = { instancePath, schemaPath: "schema:LoginRequest/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password === void 0) {
          const err1 = { instancePath, schemaPath: "schema:LoginRequest/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.username !== void 0) {
          let data0 = data.username;
          if (typeof data0 === "string") {
            if (func1(data0) > 254) {
              const err2 = { instancePath: instancePath + "/username", schemaPath: "schema:LoginRequest/properties/username/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/username", schemaPath: "schema:LoginRequest/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/username", schemaPath: "schema:LoginRequest/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.password !== void 0) {
          let data1 = data.password;
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err5 = { instancePath: instancePath + "/password", schemaPath: "schema:LoginRequest/properties/password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err6 = { instancePath: instancePath + "/password", schemaPath: "schema:LoginRequest/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/password", schemaPath: "schema:LoginRequest/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "schema:LoginRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate60.errors = vErrors;
      return errors === 0;
    }
    validate60.evaluated = { "props": { "username": true, "password": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchCurrentUser_body = validate61;
    function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate61.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func1(data0) > 254) {
              const err0 = { instancePath: instancePath + "/email", schemaPath: "schema:PatchProfileRequest/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            if (!formats4.test(data0)) {
              const err1 = { instancePath: instancePath + "/email", schemaPath: "schema:PatchProfileRequest/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/email", schemaPath: "schema:PatchProfileRequest/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.firstName !== void 0) {
          let data1 = data.firstName;
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err3 = { instancePath: instancePath + "/firstName", schemaPath: "schema:PatchProfileRequest/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/firstName", schemaPath: "schema:PatchProfileRequest/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.lastName !== void 0) {
          let data2 = data.lastName;
          if (typeof data2 === "string") {
            if (func1(data2) > 256) {
              const err5 = { instancePath: instancePath + "/lastName", schemaPath: "schema:PatchProfileRequest/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/lastName", schemaPath: "schema:PatchProfileRequest/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath, schemaPath: "schema:PatchProfileRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      validate61.errors = vErrors;
      return errors === 0;
    }
    validate61.evaluated = { "props": { "email": true, "firstName": true, "lastName": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchServiceAccountDetails_body = validate62;
    var schema89 = { "type": "object", "minProperties": 1, "properties": { "name": { "$ref": "schema:Name" }, "description": { "type": ["string", "null"], "maxLength": 4096 }, "enabled": { "type": "boolean", "description": "The tokens of a disabled service account are refused." }, "superAdmin": { "type": "boolean", "description": "May do everything in every tenant. Only a principal that has it can grant it." }, "instanceOwner": { "type": "boolean", "description": "Another name of `superAdmin`." } } };
    function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate63.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema89.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 4096) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.enabled !== void 0) {
          if (typeof data.enabled !== "boolean") {
            const err7 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.superAdmin !== void 0) {
          if (typeof data.superAdmin !== "boolean") {
            const err8 = { instancePath: instancePath + "/superAdmin", schemaPath: "#/properties/superAdmin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.instanceOwner !== void 0) {
          if (typeof data.instanceOwner !== "boolean") {
            const err9 = { instancePath: instancePath + "/instanceOwner", schemaPath: "#/properties/instanceOwner/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate63.errors = vErrors;
      return errors === 0;
    }
    validate63.evaluated = { "props": { "name": true, "description": true, "enabled": true, "superAdmin": true, "instanceOwner": true }, "dynamicProps": false, "dynamicItems": false };
    function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate62.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
      validate62.errors = vErrors;
      return errors === 0;
    }
    validate62.evaluated = { "props": { "name": true, "description": true, "enabled": true, "superAdmin": true, "instanceOwner": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchServiceAccountForTenant_body = validate65;
    function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate65.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
      validate65.errors = vErrors;
      return errors === 0;
    }
    validate65.evaluated = { "props": { "name": true, "description": true, "enabled": true, "superAdmin": true, "instanceOwner": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchServiceAccountInstanceOwner_body = validate67;
    function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate67.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "schema:SuperAdminRequest/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.superAdmin !== void 0) {
          if (typeof data.superAdmin !== "boolean") {
            const err1 = { instancePath: instancePath + "/superAdmin", schemaPath: "schema:SuperAdminRequest/properties/superAdmin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.instanceOwner !== void 0) {
          if (typeof data.instanceOwner !== "boolean") {
            const err2 = { instancePath: instancePath + "/instanceOwner", schemaPath: "schema:SuperAdminRequest/properties/instanceOwner/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "schema:SuperAdminRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate67.errors = vErrors;
      return errors === 0;
    }
    validate67.evaluated = { "props": { "superAdmin": true, "instanceOwner": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchServiceAccountSuperAdmin_body = validate68;
    function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate68.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "schema:SuperAdminRequest/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.superAdmin !== void 0) {
          if (typeof data.superAdmin !== "boolean") {
            const err1 = { instancePath: instancePath + "/superAdmin", schemaPath: "schema:SuperAdminRequest/properties/superAdmin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.instanceOwner !== void 0) {
          if (typeof data.instanceOwner !== "boolean") {
            const err2 = { instancePath: instancePath + "/instanceOwner", schemaPath: "schema:SuperAdminRequest/properties/instanceOwner/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "schema:SuperAdminRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate68.errors = vErrors;
      return errors === 0;
    }
    validate68.evaluated = { "props": { "superAdmin": true, "instanceOwner": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUser_body = validate69;
    function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate69.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email !== void 0) {
          let data0 = data.email;
          if (typeof data0 === "string") {
            if (func1(data0) > 254) {
              const err0 = { instancePath: instancePath + "/email", schemaPath: "schema:PatchUserRequest/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            if (!formats4.test(data0)) {
              const err1 = { instancePath: instancePath + "/email", schemaPath: "schema:PatchUserRequest/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/email", schemaPath: "schema:PatchUserRequest/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.firstName !== void 0) {
          let data1 = data.firstName;
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err3 = { instancePath: instancePath + "/firstName", schemaPath: "schema:PatchUserRequest/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/firstName", schemaPath: "schema:PatchUserRequest/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.lastName !== void 0) {
          let data2 = data.lastName;
          if (typeof data2 === "string") {
            if (func1(data2) > 256) {
              const err5 = { instancePath: instancePath + "/lastName", schemaPath: "schema:PatchUserRequest/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/lastName", schemaPath: "schema:PatchUserRequest/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.enabled !== void 0) {
          if (typeof data.enabled !== "boolean") {
            const err7 = { instancePath: instancePath + "/enabled", schemaPath: "schema:PatchUserRequest/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "schema:PatchUserRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate69.errors = vErrors;
      return errors === 0;
    }
    validate69.evaluated = { "props": { "email": true, "firstName": true, "lastName": true, "enabled": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUserDemo_body = validate70;
    function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate70.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.restricted === void 0) {
          const err0 = { instancePath, schemaPath: "schema:RestrictedRequest/required", keyword: "required", params: { missingProperty: "restricted" }, message: "must have required property 'restricted'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.restricted !== void 0) {
          if (typeof data.restricted !== "boolean") {
            const err1 = { instancePath: instancePath + "/restricted", schemaPath: "schema:RestrictedRequest/properties/restricted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: "schema:RestrictedRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      validate70.errors = vErrors;
      return errors === 0;
    }
    validate70.evaluated = { "props": { "restricted": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUserInstanceOwner_body = validate71;
    function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate71.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "schema:SuperAdminRequest/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.superAdmin !== void 0) {
          if (typeof data.superAdmin !== "boolean") {
            const err1 = { instancePath: instancePath + "/superAdmin", schemaPath: "schema:SuperAdminRequest/properties/superAdmin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.instanceOwner !== void 0) {
          if (typeof data.instanceOwner !== "boolean") {
            const err2 = { instancePath: instancePath + "/instanceOwner", schemaPath: "schema:SuperAdminRequest/properties/instanceOwner/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "schema:SuperAdminRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate71.errors = vErrors;
      return errors === 0;
    }
    validate71.evaluated = { "props": { "superAdmin": true, "instanceOwner": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUserPassword_body = validate72;
    function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate72.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.password === void 0) {
          const err0 = { instancePath, schemaPath: "schema:SetPasswordRequest/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.password !== void 0) {
          let data0 = data.password;
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err1 = { instancePath: instancePath + "/password", schemaPath: "schema:SetPasswordRequest/properties/password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/password", schemaPath: "schema:SetPasswordRequest/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "schema:SetPasswordRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate72.errors = vErrors;
      return errors === 0;
    }
    validate72.evaluated = { "props": { "password": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUserSuperAdmin_body = validate73;
    function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate73.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "schema:SuperAdminRequest/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.superAdmin !== void 0) {
          if (typeof data.superAdmin !== "boolean") {
            const err1 = { instancePath: instancePath + "/superAdmin", schemaPath: "schema:SuperAdminRequest/properties/superAdmin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.instanceOwner !== void 0) {
          if (typeof data.instanceOwner !== "boolean") {
            const err2 = { instancePath: instancePath + "/instanceOwner", schemaPath: "schema:SuperAdminRequest/properties/instanceOwner/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "schema:SuperAdminRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate73.errors = vErrors;
      return errors === 0;
    }
    validate73.evaluated = { "props": { "superAdmin": true, "instanceOwner": true }, "dynamicProps": false, "dynamicItems": false };
    exports.revokeToken_body = validate74;
    function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate74.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.token === void 0) {
          const err0 = { instancePath, schemaPath: "schema:TokenForm/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.token !== void 0) {
          let data0 = data.token;
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err1 = { instancePath: instancePath + "/token", schemaPath: "schema:TokenForm/properties/token/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/token", schemaPath: "schema:TokenForm/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.token_type_hint !== void 0) {
          let data1 = data.token_type_hint;
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err3 = { instancePath: instancePath + "/token_type_hint", schemaPath: "schema:TokenForm/properties/token_type_hint/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/token_type_hint", schemaPath: "schema:TokenForm/properties/token_type_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "schema:TokenForm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate74.errors = vErrors;
      return errors === 0;
    }
    validate74.evaluated = { "props": { "token": true, "token_type_hint": true }, "dynamicProps": false, "dynamicItems": false };
    exports.rotateApiTokenForCurrentUser_body = validate75;
    var schema109 = { "type": "object", "properties": { "overlap": { "type": ["string", "null"], "maxLength": 64, "description": "How long the old text still works; a duration as `maxAge`. Default: not at all." }, "retireOn": { "type": "string", "enum": ["time", "first-use"], "description": "Whether the first use of the new text ends the old one before `overlap` is over. Default: time." }, "force": { "type": "boolean", "description": "Rotate although two texts live: the oldest ends at once. Default: false." }, "secret": { "$ref": "schema:BroughtSecret" }, "recipient": { "$ref": "schema:Recipient" } } };
    function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate76.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.overlap !== void 0) {
          let data0 = data.overlap;
          if (typeof data0 !== "string" && data0 !== null) {
            const err0 = { instancePath: instancePath + "/overlap", schemaPath: "#/properties/overlap/type", keyword: "type", params: { type: schema109.properties.overlap.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err1 = { instancePath: instancePath + "/overlap", schemaPath: "#/properties/overlap/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
        }
        if (data.retireOn !== void 0) {
          let data1 = data.retireOn;
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/retireOn", schemaPath: "#/properties/retireOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data1 === "time" || data1 === "first-use")) {
            const err3 = { instancePath: instancePath + "/retireOn", schemaPath: "#/properties/retireOn/enum", keyword: "enum", params: { allowedValues: schema109.properties.retireOn.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.force !== void 0) {
          if (typeof data.force !== "boolean") {
            const err4 = { instancePath: instancePath + "/force", schemaPath: "#/properties/force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.secret !== void 0) {
          let data3 = data.secret;
          if (typeof data3 !== "string" && data3 !== null) {
            const err5 = { instancePath: instancePath + "/secret", schemaPath: "schema:BroughtSecret/type", keyword: "type", params: { type: schema45.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 128) {
              const err6 = { instancePath: instancePath + "/secret", schemaPath: "schema:BroughtSecret/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err7 = { instancePath: instancePath + "/secret", schemaPath: "schema:BroughtSecret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data.recipient !== void 0) {
          let data4 = data.recipient;
          if (typeof data4 !== "string" && data4 !== null) {
            const err8 = { instancePath: instancePath + "/recipient", schemaPath: "schema:Recipient/type", keyword: "type", params: { type: schema46.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (func1(data4) > 128) {
              const err9 = { instancePath: instancePath + "/recipient", schemaPath: "schema:Recipient/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func1(data4) < 1) {
              const err10 = { instancePath: instancePath + "/recipient", schemaPath: "schema:Recipient/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
      } else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      validate76.errors = vErrors;
      return errors === 0;
    }
    validate76.evaluated = { "props": { "overlap": true, "retireOn": true, "force": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate75.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      validate75.errors = vErrors;
      return errors === 0;
    }
    validate75.evaluated = { "props": { "overlap": true, "retireOn": true, "force": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    exports.rotateApiTokenForServiceAccount_body = validate78;
    function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate78.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      validate78.errors = vErrors;
      return errors === 0;
    }
    validate78.evaluated = { "props": { "overlap": true, "retireOn": true, "force": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    exports.rotateApiTokenForServiceAccountWithTenant_body = validate80;
    function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate80.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      validate80.errors = vErrors;
      return errors === 0;
    }
    validate80.evaluated = { "props": { "overlap": true, "retireOn": true, "force": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    exports.rotateApiTokenForUser_body = validate82;
    function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate82.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
      validate82.errors = vErrors;
      return errors === 0;
    }
    validate82.evaluated = { "props": { "overlap": true, "retireOn": true, "force": true, "secret": true, "recipient": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateApiTokenForCurrentUser_body = validate84;
    var schema116 = { "type": "object", "minProperties": 1, "properties": { "name": { "$ref": "schema:Name" }, "description": { "type": ["string", "null"], "maxLength": 4096 }, "extended": { "type": "boolean", "description": "Each use moves the expiry." }, "enabled": { "type": "boolean", "description": "A disabled token is refused." }, "exp": { "type": "string", "format": "date-time", "description": "An earlier expiry." } } };
    function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate85.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "schema:Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema116.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 4096) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.extended !== void 0) {
          if (typeof data.extended !== "boolean") {
            const err7 = { instancePath: instancePath + "/extended", schemaPath: "#/properties/extended/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.enabled !== void 0) {
          if (typeof data.enabled !== "boolean") {
            const err8 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.exp !== void 0) {
          let data4 = data.exp;
          if (typeof data4 === "string") {
            if (!formats0.validate(data4)) {
              const err9 = { instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      validate85.errors = vErrors;
      return errors === 0;
    }
    validate85.evaluated = { "props": { "name": true, "description": true, "extended": true, "enabled": true, "exp": true }, "dynamicProps": false, "dynamicItems": false };
    function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate84.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
      validate84.errors = vErrors;
      return errors === 0;
    }
    validate84.evaluated = { "props": { "name": true, "description": true, "extended": true, "enabled": true, "exp": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateApiTokenForServiceAccount_body = validate87;
    function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate87.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
      validate87.errors = vErrors;
      return errors === 0;
    }
    validate87.evaluated = { "props": { "name": true, "description": true, "extended": true, "enabled": true, "exp": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateApiTokenForServiceAccountWithTenant_body = validate89;
    function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate89.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
      validate89.errors = vErrors;
      return errors === 0;
    }
    validate89.evaluated = { "props": { "name": true, "description": true, "extended": true, "enabled": true, "exp": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateApiTokenForUser_body = validate91;
    function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate91.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
      validate91.errors = vErrors;
      return errors === 0;
    }
    validate91.evaluated = { "props": { "name": true, "description": true, "extended": true, "enabled": true, "exp": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateCurrentUserPassword_body = validate93;
    function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate93.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.oldPassword === void 0) {
          const err0 = { instancePath, schemaPath: "schema:UpdatePasswordRequest/required", keyword: "required", params: { missingProperty: "oldPassword" }, message: "must have required property 'oldPassword'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.newPassword === void 0) {
          const err1 = { instancePath, schemaPath: "schema:UpdatePasswordRequest/required", keyword: "required", params: { missingProperty: "newPassword" }, message: "must have required property 'newPassword'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.oldPassword !== void 0) {
          let data0 = data.oldPassword;
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err2 = { instancePath: instancePath + "/oldPassword", schemaPath: "schema:UpdatePasswordRequest/properties/oldPassword/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/oldPassword", schemaPath: "schema:UpdatePasswordRequest/properties/oldPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.newPassword !== void 0) {
          let data1 = data.newPassword;
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err4 = { instancePath: instancePath + "/newPassword", schemaPath: "schema:UpdatePasswordRequest/properties/newPassword/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/newPassword", schemaPath: "schema:UpdatePasswordRequest/properties/newPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "schema:UpdatePasswordRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate93.errors = vErrors;
      return errors === 0;
    }
    validate93.evaluated = { "props": { "oldPassword": true, "newPassword": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateGroup_body = validate94;
    var schema124 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$", "description": "Any text without control characters that is not blank." }, "description": { "type": ["string", "null"], "maxLength": 4096 } } };
    function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate94.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "schema:GroupRequest/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 === "string") {
            if (func1(data0) > 255) {
              const err1 = { instancePath: instancePath + "/name", schemaPath: "schema:GroupRequest/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "schema:GroupRequest/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern8.test(data0)) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "schema:GroupRequest/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$" }, message: 'must match pattern "^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "schema:GroupRequest/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "schema:GroupRequest/properties/description/type", keyword: "type", params: { type: schema124.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 4096) {
              const err6 = { instancePath: instancePath + "/description", schemaPath: "schema:GroupRequest/properties/description/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
      } else {
        const err7 = { instancePath, schemaPath: "schema:GroupRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      validate94.errors = vErrors;
      return errors === 0;
    }
    validate94.evaluated = { "props": { "name": true, "description": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateInstanceServiceAccount_body = validate95;
    function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate95.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      validate95.errors = vErrors;
      return errors === 0;
    }
    validate95.evaluated = { "props": { "name": true, "description": true, "superAdmin": true, "instanceOwner": true, "groups": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateRole_body = validate97;
    function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate97.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
      validate97.errors = vErrors;
      return errors === 0;
    }
    validate97.evaluated = { "props": { "name": true, "description": true, "permissions": true, "isDefault": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateServiceAccount_body = validate99;
    function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate99.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      validate99.errors = vErrors;
      return errors === 0;
    }
    validate99.evaluated = { "props": { "name": true, "description": true, "superAdmin": true, "instanceOwner": true, "groups": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateTenant_body = validate101;
    var schema129 = { "type": "object", "description": "A tenant. What stands beside the name is for other programs: it is kept and given back as it was sent, `null` left out, and means\nnothing here; all of it together is at most 64 KiB. It is stored in plain text: no place for secrets.\n", "required": ["name"], "properties": { "id": { "type": "string", "description": "Ignored: the path has it." }, "name": { "type": "string", "minLength": 1, "maxLength": 256 }, "workerGroup": { "type": ["object", "null"] }, "defaultWorkerSelector": { "type": ["object", "null"] }, "storageType": { "type": ["string", "null"] }, "storageConfiguration": { "type": ["object", "null"] }, "storageIsolation": { "type": ["object", "null"] }, "secretType": { "type": ["string", "null"] }, "secretReadOnly": { "type": ["boolean", "null"] }, "secretConfiguration": { "type": ["object", "null"] }, "secretIsolation": { "type": ["object", "null"] }, "requireExistingNamespace": { "type": ["boolean", "null"] }, "outputsInInternalStorage": { "type": ["boolean", "null"] }, "concurrency": { "type": ["object", "null"] }, "quotas": { "description": "A list or an object." }, "appCatalogConfig": { "type": ["object", "null"] }, "settings": { "description": "A list or an object." } } };
    function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate101.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "schema:TenantRequest/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:TenantRequest/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.name !== void 0) {
          let data1 = data.name;
          if (typeof data1 === "string") {
            if (func1(data1) > 256) {
              const err2 = { instancePath: instancePath + "/name", schemaPath: "schema:TenantRequest/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "schema:TenantRequest/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "schema:TenantRequest/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.workerGroup !== void 0) {
          let data2 = data.workerGroup;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            const err5 = { instancePath: instancePath + "/workerGroup", schemaPath: "schema:TenantRequest/properties/workerGroup/type", keyword: "type", params: { type: schema129.properties.workerGroup.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.defaultWorkerSelector !== void 0) {
          let data3 = data.defaultWorkerSelector;
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
            const err6 = { instancePath: instancePath + "/defaultWorkerSelector", schemaPath: "schema:TenantRequest/properties/defaultWorkerSelector/type", keyword: "type", params: { type: schema129.properties.defaultWorkerSelector.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.storageType !== void 0) {
          let data4 = data.storageType;
          if (typeof data4 !== "string" && data4 !== null) {
            const err7 = { instancePath: instancePath + "/storageType", schemaPath: "schema:TenantRequest/properties/storageType/type", keyword: "type", params: { type: schema129.properties.storageType.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.storageConfiguration !== void 0) {
          let data5 = data.storageConfiguration;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
            const err8 = { instancePath: instancePath + "/storageConfiguration", schemaPath: "schema:TenantRequest/properties/storageConfiguration/type", keyword: "type", params: { type: schema129.properties.storageConfiguration.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.storageIsolation !== void 0) {
          let data6 = data.storageIsolation;
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
            const err9 = { instancePath: instancePath + "/storageIsolation", schemaPath: "schema:TenantRequest/properties/storageIsolation/type", keyword: "type", params: { type: schema129.properties.storageIsolation.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.secretType !== void 0) {
          let data7 = data.secretType;
          if (typeof data7 !== "string" && data7 !== null) {
            const err10 = { instancePath: instancePath + "/secretType", schemaPath: "schema:TenantRequest/properties/secretType/type", keyword: "type", params: { type: schema129.properties.secretType.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.secretReadOnly !== void 0) {
          let data8 = data.secretReadOnly;
          if (typeof data8 !== "boolean" && data8 !== null) {
            const err11 = { instancePath: instancePath + "/secretReadOnly", schemaPath: "schema:TenantRequest/properties/secretReadOnly/type", keyword: "type", params: { type: schema129.properties.secretReadOnly.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.secretConfiguration !== void 0) {
          let data9 = data.secretConfiguration;
          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
            const err12 = { instancePath: instancePath + "/secretConfiguration", schemaPath: "schema:TenantRequest/properties/secretConfiguration/type", keyword: "type", params: { type: schema129.properties.secretConfiguration.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data.secretIsolation !== void 0) {
          let data10 = data.secretIsolation;
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
            const err13 = { instancePath: instancePath + "/secretIsolation", schemaPath: "schema:TenantRequest/properties/secretIsolation/type", keyword: "type", params: { type: schema129.properties.secretIsolation.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.requireExistingNamespace !== void 0) {
          let data11 = data.requireExistingNamespace;
          if (typeof data11 !== "boolean" && data11 !== null) {
            const err14 = { instancePath: instancePath + "/requireExistingNamespace", schemaPath: "schema:TenantRequest/properties/requireExistingNamespace/type", keyword: "type", params: { type: schema129.properties.requireExistingNamespace.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.outputsInInternalStorage !== void 0) {
          let data12 = data.outputsInInternalStorage;
          if (typeof data12 !== "boolean" && data12 !== null) {
            const err15 = { instancePath: instancePath + "/outputsInInternalStorage", schemaPath: "schema:TenantRequest/properties/outputsInInternalStorage/type", keyword: "type", params: { type: schema129.properties.outputsInInternalStorage.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data.concurrency !== void 0) {
          let data13 = data.concurrency;
          if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
            const err16 = { instancePath: instancePath + "/concurrency", schemaPath: "schema:TenantRequest/properties/concurrency/type", keyword: "type", params: { type: schema129.properties.concurrency.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data.appCatalogConfig !== void 0) {
          let data14 = data.appCatalogConfig;
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
            const err17 = { instancePath: instancePath + "/appCatalogConfig", schemaPath: "schema:TenantRequest/properties/appCatalogConfig/type", keyword: "type", params: { type: schema129.properties.appCatalogConfig.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath, schemaPath: "schema:TenantRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      validate101.errors = vErrors;
      return errors === 0;
    }
    validate101.evaluated = { "props": { "id": true, "name": true, "workerGroup": true, "defaultWorkerSelector": true, "storageType": true, "storageConfiguration": true, "storageIsolation": true, "secretType": true, "secretReadOnly": true, "secretConfiguration": true, "secretIsolation": true, "requireExistingNamespace": true, "outputsInInternalStorage": true, "concurrency": true, "quotas": true, "appCatalogConfig": true, "settings": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateUser_body = validate102;
    function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate102.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
      validate102.errors = vErrors;
      return errors === 0;
    }
    validate102.evaluated = { "props": { "email": true, "firstName": true, "lastName": true, "password": true, "tenants": true, "groups": true, "superAdmin": true, "instanceOwner": true, "restricted": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateUserGroups_body = validate104;
    var schema132 = { "type": "object", "required": ["groupIds"], "properties": { "groupIds": { "type": ["array", "null"], "maxItems": 1e3, "description": "Groups of this tenant. `null` means none.", "items": { "type": "string", "minLength": 1, "maxLength": 64 } } } };
    function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate104.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.groupIds === void 0) {
          const err0 = { instancePath, schemaPath: "schema:UserGroupsRequest/required", keyword: "required", params: { missingProperty: "groupIds" }, message: "must have required property 'groupIds'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.groupIds !== void 0) {
          let data0 = data.groupIds;
          if (!Array.isArray(data0) && data0 !== null) {
            const err1 = { instancePath: instancePath + "/groupIds", schemaPath: "schema:UserGroupsRequest/properties/groupIds/type", keyword: "type", params: { type: schema132.properties.groupIds.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (Array.isArray(data0)) {
            if (data0.length > 1e3) {
              const err2 = { instancePath: instancePath + "/groupIds", schemaPath: "schema:UserGroupsRequest/properties/groupIds/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (typeof data1 === "string") {
                if (func1(data1) > 64) {
                  const err3 = { instancePath: instancePath + "/groupIds/" + i0, schemaPath: "schema:UserGroupsRequest/properties/groupIds/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (func1(data1) < 1) {
                  const err4 = { instancePath: instancePath + "/groupIds/" + i0, schemaPath: "schema:UserGroupsRequest/properties/groupIds/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/groupIds/" + i0, schemaPath: "schema:UserGroupsRequest/properties/groupIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "schema:UserGroupsRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate104.errors = vErrors;
      return errors === 0;
    }
    validate104.evaluated = { "props": { "groupIds": true }, "dynamicProps": false, "dynamicItems": false };
    exports.verifyToken_body = validate105;
    var schema134 = { "type": "object", "required": ["token"], "properties": { "token": { "type": "string", "maxLength": 256, "x-redact": true }, "ip": { "type": ["string", "null"], "maxLength": 64, "description": "The address that the token came from." }, "tenant": { "type": ["string", "null"], "maxLength": 128, "description": "The tenant that `permissions` are asked for. Default: the principal's own, or its first." }, "namespace": { "type": ["string", "null"], "maxLength": 256, "description": "The namespace in it; with none, what is permitted only in namespaces is left out." } } };
    function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate105.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.token === void 0) {
          const err0 = { instancePath, schemaPath: "schema:VerifyTokenRequest/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.token !== void 0) {
          let data0 = data.token;
          if (typeof data0 === "string") {
            if (func1(data0) > 256) {
              const err1 = { instancePath: instancePath + "/token", schemaPath: "schema:VerifyTokenRequest/properties/token/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/token", schemaPath: "schema:VerifyTokenRequest/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.ip !== void 0) {
          let data1 = data.ip;
          if (typeof data1 !== "string" && data1 !== null) {
            const err3 = { instancePath: instancePath + "/ip", schemaPath: "schema:VerifyTokenRequest/properties/ip/type", keyword: "type", params: { type: schema134.properties.ip.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err4 = { instancePath: instancePath + "/ip", schemaPath: "schema:VerifyTokenRequest/properties/ip/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.tenant !== void 0) {
          let data2 = data.tenant;
          if (typeof data2 !== "string" && data2 !== null) {
            const err5 = { instancePath: instancePath + "/tenant", schemaPath: "schema:VerifyTokenRequest/properties/tenant/type", keyword: "type", params: { type: schema134.properties.tenant.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 128) {
              const err6 = { instancePath: instancePath + "/tenant", schemaPath: "schema:VerifyTokenRequest/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.namespace !== void 0) {
          let data3 = data.namespace;
          if (typeof data3 !== "string" && data3 !== null) {
            const err7 = { instancePath: instancePath + "/namespace", schemaPath: "schema:VerifyTokenRequest/properties/namespace/type", keyword: "type", params: { type: schema134.properties.namespace.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 256) {
              const err8 = { instancePath: instancePath + "/namespace", schemaPath: "schema:VerifyTokenRequest/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "schema:VerifyTokenRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate105.errors = vErrors;
      return errors === 0;
    }
    validate105.evaluated = { "props": { "token": true, "ip": true, "tenant": true, "namespace": true }, "dynamicProps": false, "dynamicItems": false };
    exports.verifyTokens_body = validate106;
    function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate107.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tokens === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokens !== void 0) {
          let data0 = data.tokens;
          if (Array.isArray(data0)) {
            if (data0.length > 100) {
              const err1 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0.length < 1) {
              const err2 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.token === void 0) {
                  const err3 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "schema:VerifyTokenRequest/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (data1.token !== void 0) {
                  let data2 = data1.token;
                  if (typeof data2 === "string") {
                    if (func1(data2) > 256) {
                      const err4 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "schema:VerifyTokenRequest/properties/token/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  } else {
                    const err5 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "schema:VerifyTokenRequest/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                if (data1.ip !== void 0) {
                  let data3 = data1.ip;
                  if (typeof data3 !== "string" && data3 !== null) {
                    const err6 = { instancePath: instancePath + "/tokens/" + i0 + "/ip", schemaPath: "schema:VerifyTokenRequest/properties/ip/type", keyword: "type", params: { type: schema134.properties.ip.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                  if (typeof data3 === "string") {
                    if (func1(data3) > 64) {
                      const err7 = { instancePath: instancePath + "/tokens/" + i0 + "/ip", schemaPath: "schema:VerifyTokenRequest/properties/ip/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                  }
                }
                if (data1.tenant !== void 0) {
                  let data4 = data1.tenant;
                  if (typeof data4 !== "string" && data4 !== null) {
                    const err8 = { instancePath: instancePath + "/tokens/" + i0 + "/tenant", schemaPath: "schema:VerifyTokenRequest/properties/tenant/type", keyword: "type", params: { type: schema134.properties.tenant.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                  if (typeof data4 === "string") {
                    if (func1(data4) > 128) {
                      const err9 = { instancePath: instancePath + "/tokens/" + i0 + "/tenant", schemaPath: "schema:VerifyTokenRequest/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  }
                }
                if (data1.namespace !== void 0) {
                  let data5 = data1.namespace;
                  if (typeof data5 !== "string" && data5 !== null) {
                    const err10 = { instancePath: instancePath + "/tokens/" + i0 + "/namespace", schemaPath: "schema:VerifyTokenRequest/properties/namespace/type", keyword: "type", params: { type: schema134.properties.namespace.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                  if (typeof data5 === "string") {
                    if (func1(data5) > 256) {
                      const err11 = { instancePath: instancePath + "/tokens/" + i0 + "/namespace", schemaPath: "schema:VerifyTokenRequest/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err12 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "schema:VerifyTokenRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate107.errors = vErrors;
      return errors === 0;
    }
    validate107.evaluated = { "props": { "tokens": true }, "dynamicProps": false, "dynamicItems": false };
    function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate106.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (!validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
      validate106.errors = vErrors;
      return errors === 0;
    }
    validate106.evaluated = { "props": { "tokens": true }, "dynamicProps": false, "dynamicItems": false };
  }
});

// memory:parameters
var require_parameters = __commonJS({
  "memory:parameters"(exports) {
    "use strict";
    exports.addUserToGroup_path = validate20;
    var func1 = require_ucs2length().default;
    var pattern4 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
    var pattern5 = new RegExp("^[A-Za-z0-9_-]+$", "u");
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate20.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.userId === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err5 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.userId !== void 0) {
          let data2 = data.userId;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err10 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["userId"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err11 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err12 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err13 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    validate20.evaluated = { "props": { "tenant": true, "id": true, "userId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.autocompleteGroups_path = validate21;
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate21.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    validate21.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.autocompleteRoles_path = validate22;
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate22.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    validate22.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.autocompleteUsers_path = validate23;
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate23.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    validate23.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.bulkCreateBinding_path = validate24;
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate24.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
    validate24.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokenRevocation_path = validate25;
    function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate25.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate25.errors = vErrors;
      return errors === 0;
    }
    validate25.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokensForServiceAccount_path = validate26;
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate26.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate26.errors = vErrors;
      return errors === 0;
    }
    validate26.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokensForServiceAccountWithTenant_path = validate27;
    function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate27.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate27.errors = vErrors;
      return errors === 0;
    }
    validate27.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createApiTokensForUser_path = validate28;
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate28.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate28.errors = vErrors;
      return errors === 0;
    }
    validate28.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createBinding_path = validate29;
    function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate29.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate29.errors = vErrors;
      return errors === 0;
    }
    validate29.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createGroup_path = validate30;
    function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate30.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate30.errors = vErrors;
      return errors === 0;
    }
    validate30.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createRole_path = validate31;
    function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate31.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate31.errors = vErrors;
      return errors === 0;
    }
    validate31.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createServiceAccountForTenant_path = validate32;
    function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate32.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate32.errors = vErrors;
      return errors === 0;
    }
    validate32.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createTenantAccess_path = validate33;
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate33.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate33.errors = vErrors;
      return errors === 0;
    }
    validate33.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.createTenantAccess_1_path = validate34;
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate34.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.userId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.userId !== void 0) {
          let data1 = data.userId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["userId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
    validate34.evaluated = { "props": { "tenant": true, "userId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteApiTokenForCurrentUser_path = validate35;
    function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate35.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tokenId === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId !== void 0) {
          let data0 = data.tokenId;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tokenId"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate35.errors = vErrors;
      return errors === 0;
    }
    validate35.evaluated = { "props": { "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteApiTokenForServiceAccount_path = validate36;
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate36.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data1 = data.tokenId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["tokenId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate36.errors = vErrors;
      return errors === 0;
    }
    validate36.evaluated = { "props": { "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteApiTokenForServiceAccountWithTenant_path = validate37;
    function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate37.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err5 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data2 = data.tokenId;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err10 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["tokenId"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err11 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err12 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err13 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate37.errors = vErrors;
      return errors === 0;
    }
    validate37.evaluated = { "props": { "tenant": true, "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteApiTokenForUser_path = validate38;
    function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate38.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data1 = data.tokenId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["tokenId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate38.errors = vErrors;
      return errors === 0;
    }
    validate38.evaluated = { "props": { "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteBinding_path = validate39;
    function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate39.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate39.errors = vErrors;
      return errors === 0;
    }
    validate39.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteGroup_path = validate40;
    function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate40.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate40.errors = vErrors;
      return errors === 0;
    }
    validate40.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteRefreshToken_path = validate41;
    function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate41.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate41.errors = vErrors;
      return errors === 0;
    }
    validate41.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteRole_path = validate42;
    function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate42.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 128) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate42.errors = vErrors;
      return errors === 0;
    }
    validate42.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteServiceAccount_path = validate43;
    function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate43.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate43.errors = vErrors;
      return errors === 0;
    }
    validate43.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteServiceAccountForTenant_path = validate44;
    function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate44.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate44.errors = vErrors;
      return errors === 0;
    }
    validate44.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteTenant_path = validate45;
    function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate45.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate45.errors = vErrors;
      return errors === 0;
    }
    validate45.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteTenantAccess_path = validate46;
    function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate46.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.userId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.userId !== void 0) {
          let data1 = data.userId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["userId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate46.errors = vErrors;
      return errors === 0;
    }
    validate46.evaluated = { "props": { "tenant": true, "userId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteUser_path = validate47;
    function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate47.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate47.errors = vErrors;
      return errors === 0;
    }
    validate47.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteUserAuthMethod_path = validate48;
    function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate48.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.auth === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" }, message: "must have required property 'auth'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.auth !== void 0) {
          let data1 = data.auth;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/auth", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["auth"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/auth", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/auth", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/auth", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate48.errors = vErrors;
      return errors === 0;
    }
    validate48.evaluated = { "props": { "id": true, "auth": true }, "dynamicProps": false, "dynamicItems": false };
    exports.deleteUserFromGroup_path = validate49;
    function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate49.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.userId === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err5 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.userId !== void 0) {
          let data2 = data.userId;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err10 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["userId"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err11 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err12 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err13 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate49.errors = vErrors;
      return errors === 0;
    }
    validate49.evaluated = { "props": { "tenant": true, "id": true, "userId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getApiTokenForCurrentUser_path = validate50;
    function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate50.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tokenId === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId !== void 0) {
          let data0 = data.tokenId;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tokenId"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate50.errors = vErrors;
      return errors === 0;
    }
    validate50.evaluated = { "props": { "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getApiTokenForServiceAccount_path = validate51;
    function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate51.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data1 = data.tokenId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["tokenId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate51.errors = vErrors;
      return errors === 0;
    }
    validate51.evaluated = { "props": { "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getApiTokenForServiceAccountWithTenant_path = validate52;
    function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate52.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err5 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data2 = data.tokenId;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err10 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["tokenId"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err11 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err12 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err13 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate52.errors = vErrors;
      return errors === 0;
    }
    validate52.evaluated = { "props": { "tenant": true, "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getApiTokenForUser_path = validate53;
    function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate53.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data1 = data.tokenId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["tokenId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate53.errors = vErrors;
      return errors === 0;
    }
    validate53.evaluated = { "props": { "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getApiTokenRevocation_path = validate54;
    function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate54.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.revocationId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revocationId" }, message: "must have required property 'revocationId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.revocationId !== void 0) {
          let data1 = data.revocationId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/revocationId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["revocationId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/revocationId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/revocationId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/revocationId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate54.errors = vErrors;
      return errors === 0;
    }
    validate54.evaluated = { "props": { "tenant": true, "revocationId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getBinding_path = validate55;
    function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate55.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate55.errors = vErrors;
      return errors === 0;
    }
    validate55.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getGroup_path = validate56;
    function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate56.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate56.errors = vErrors;
      return errors === 0;
    }
    validate56.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getProviderDownload_path = validate57;
    function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate57.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.namespace === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.type === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.version === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.os === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property 'os'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.arch === void 0) {
          const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property 'arch'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data.namespace !== void 0) {
          let data0 = data.namespace;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["namespace"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err6 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.type !== void 0) {
          let data1 = data.type;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["type"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data.version !== void 0) {
          let data2 = data.version;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["version"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data.os !== void 0) {
          let data3 = data.os;
          if (typeof data3 !== "string") {
            let dataType3 = typeof data3;
            let coerced3 = void 0;
            if (!(coerced3 !== void 0)) {
              if (dataType3 == "number" || dataType3 == "boolean") {
                coerced3 = "" + data3;
              } else if (data3 === null) {
                coerced3 = "";
              } else {
                const err11 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (coerced3 !== void 0) {
              data3 = coerced3;
              if (data !== void 0) {
                data["os"] = coerced3;
              }
            }
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 32) {
              const err12 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data.arch !== void 0) {
          let data4 = data.arch;
          if (typeof data4 !== "string") {
            let dataType4 = typeof data4;
            let coerced4 = void 0;
            if (!(coerced4 !== void 0)) {
              if (dataType4 == "number" || dataType4 == "boolean") {
                coerced4 = "" + data4;
              } else if (data4 === null) {
                coerced4 = "";
              } else {
                const err13 = { instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (coerced4 !== void 0) {
              data4 = coerced4;
              if (data !== void 0) {
                data["arch"] = coerced4;
              }
            }
          }
          if (typeof data4 === "string") {
            if (func1(data4) > 32) {
              const err14 = { instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
      } else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      validate57.errors = vErrors;
      return errors === 0;
    }
    validate57.evaluated = { "props": { "namespace": true, "type": true, "version": true, "os": true, "arch": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getProviderFile_path = validate58;
    function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate58.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.namespace === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.type === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.version === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.file === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.namespace !== void 0) {
          let data0 = data.namespace;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err4 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["namespace"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.type !== void 0) {
          let data1 = data.type;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["type"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data.version !== void 0) {
          let data2 = data.version;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["version"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.file !== void 0) {
          let data3 = data.file;
          if (typeof data3 !== "string") {
            let dataType3 = typeof data3;
            let coerced3 = void 0;
            if (!(coerced3 !== void 0)) {
              if (dataType3 == "number" || dataType3 == "boolean") {
                coerced3 = "" + data3;
              } else if (data3 === null) {
                coerced3 = "";
              } else {
                const err10 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced3 !== void 0) {
              data3 = coerced3;
              if (data !== void 0) {
                data["file"] = coerced3;
              }
            }
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 128) {
              const err11 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate58.errors = vErrors;
      return errors === 0;
    }
    validate58.evaluated = { "props": { "namespace": true, "type": true, "version": true, "file": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getReferenceFile_path = validate59;
    function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate59.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.file === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.file !== void 0) {
          let data0 = data.file;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["file"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate59.errors = vErrors;
      return errors === 0;
    }
    validate59.evaluated = { "props": { "file": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getRole_path = validate60;
    function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate60.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 128) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate60.errors = vErrors;
      return errors === 0;
    }
    validate60.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getServiceAccount_path = validate61;
    function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate61.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate61.errors = vErrors;
      return errors === 0;
    }
    validate61.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getServiceAccountForTenant_path = validate62;
    function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate62.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate62.errors = vErrors;
      return errors === 0;
    }
    validate62.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getTenant_path = validate63;
    function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate63.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate63.errors = vErrors;
      return errors === 0;
    }
    validate63.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getTenantAccess_path = validate64;
    function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate64.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.userId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.userId !== void 0) {
          let data1 = data.userId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["userId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate64.errors = vErrors;
      return errors === 0;
    }
    validate64.evaluated = { "props": { "tenant": true, "userId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.getUser_path = validate65;
    function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate65.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate65.errors = vErrors;
      return errors === 0;
    }
    validate65.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listApiTokensForServiceAccount_path = validate66;
    function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate66.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate66.errors = vErrors;
      return errors === 0;
    }
    validate66.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listApiTokensForServiceAccountWithTenant_path = validate67;
    function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate67.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate67.errors = vErrors;
      return errors === 0;
    }
    validate67.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listApiTokensForUser_path = validate68;
    function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate68.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate68.errors = vErrors;
      return errors === 0;
    }
    validate68.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listGroupIds_path = validate69;
    function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate69.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate69.errors = vErrors;
      return errors === 0;
    }
    validate69.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listGroups_path = validate70;
    function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate70.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate70.errors = vErrors;
      return errors === 0;
    }
    validate70.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listGroups_query = validate71;
    var formats0 = require_formats().fullFormats.int32;
    var pattern79 = new RegExp("^[A-Za-z_]+:(asc|desc)$", "u");
    function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate72.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.q !== void 0) {
          let data0 = data.q;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.EQUALS !== void 0) {
              let data1 = data0.EQUALS;
              if (typeof data1 !== "string") {
                let dataType0 = typeof data1;
                let coerced0 = void 0;
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data1;
                  } else if (data1 === null) {
                    coerced0 = "";
                  } else {
                    const err0 = { instancePath: instancePath + "/q/EQUALS", schemaPath: "schema:QueryFilter/properties/EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                }
                if (coerced0 !== void 0) {
                  data1 = coerced0;
                  if (data0 !== void 0) {
                    data0["EQUALS"] = coerced0;
                  }
                }
              }
            }
            if (data0.NOT_EQUALS !== void 0) {
              let data2 = data0.NOT_EQUALS;
              if (typeof data2 !== "string") {
                let dataType1 = typeof data2;
                let coerced1 = void 0;
                if (!(coerced1 !== void 0)) {
                  if (dataType1 == "number" || dataType1 == "boolean") {
                    coerced1 = "" + data2;
                  } else if (data2 === null) {
                    coerced1 = "";
                  } else {
                    const err1 = { instancePath: instancePath + "/q/NOT_EQUALS", schemaPath: "schema:QueryFilter/properties/NOT_EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                }
                if (coerced1 !== void 0) {
                  data2 = coerced1;
                  if (data0 !== void 0) {
                    data0["NOT_EQUALS"] = coerced1;
                  }
                }
              }
            }
            if (data0.IN !== void 0) {
              let data3 = data0.IN;
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err2 = { instancePath: instancePath + "/q/IN", schemaPath: "schema:QueryFilter/properties/IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data0 !== void 0) {
                    data0["IN"] = coerced2;
                  }
                }
              }
            }
            if (data0.NOT_IN !== void 0) {
              let data4 = data0.NOT_IN;
              if (typeof data4 !== "string") {
                let dataType3 = typeof data4;
                let coerced3 = void 0;
                if (!(coerced3 !== void 0)) {
                  if (dataType3 == "number" || dataType3 == "boolean") {
                    coerced3 = "" + data4;
                  } else if (data4 === null) {
                    coerced3 = "";
                  } else {
                    const err3 = { instancePath: instancePath + "/q/NOT_IN", schemaPath: "schema:QueryFilter/properties/NOT_IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                }
                if (coerced3 !== void 0) {
                  data4 = coerced3;
                  if (data0 !== void 0) {
                    data0["NOT_IN"] = coerced3;
                  }
                }
              }
            }
            if (data0.STARTS_WITH !== void 0) {
              let data5 = data0.STARTS_WITH;
              if (typeof data5 !== "string") {
                let dataType4 = typeof data5;
                let coerced4 = void 0;
                if (!(coerced4 !== void 0)) {
                  if (dataType4 == "number" || dataType4 == "boolean") {
                    coerced4 = "" + data5;
                  } else if (data5 === null) {
                    coerced4 = "";
                  } else {
                    const err4 = { instancePath: instancePath + "/q/STARTS_WITH", schemaPath: "schema:QueryFilter/properties/STARTS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                if (coerced4 !== void 0) {
                  data5 = coerced4;
                  if (data0 !== void 0) {
                    data0["STARTS_WITH"] = coerced4;
                  }
                }
              }
            }
            if (data0.ENDS_WITH !== void 0) {
              let data6 = data0.ENDS_WITH;
              if (typeof data6 !== "string") {
                let dataType5 = typeof data6;
                let coerced5 = void 0;
                if (!(coerced5 !== void 0)) {
                  if (dataType5 == "number" || dataType5 == "boolean") {
                    coerced5 = "" + data6;
                  } else if (data6 === null) {
                    coerced5 = "";
                  } else {
                    const err5 = { instancePath: instancePath + "/q/ENDS_WITH", schemaPath: "schema:QueryFilter/properties/ENDS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                if (coerced5 !== void 0) {
                  data6 = coerced5;
                  if (data0 !== void 0) {
                    data0["ENDS_WITH"] = coerced5;
                  }
                }
              }
            }
            if (data0.CONTAINS !== void 0) {
              let data7 = data0.CONTAINS;
              if (typeof data7 !== "string") {
                let dataType6 = typeof data7;
                let coerced6 = void 0;
                if (!(coerced6 !== void 0)) {
                  if (dataType6 == "number" || dataType6 == "boolean") {
                    coerced6 = "" + data7;
                  } else if (data7 === null) {
                    coerced6 = "";
                  } else {
                    const err6 = { instancePath: instancePath + "/q/CONTAINS", schemaPath: "schema:QueryFilter/properties/CONTAINS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (coerced6 !== void 0) {
                  data7 = coerced6;
                  if (data0 !== void 0) {
                    data0["CONTAINS"] = coerced6;
                  }
                }
              }
            }
            if (data0.PREFIX !== void 0) {
              let data8 = data0.PREFIX;
              if (typeof data8 !== "string") {
                let dataType7 = typeof data8;
                let coerced7 = void 0;
                if (!(coerced7 !== void 0)) {
                  if (dataType7 == "number" || dataType7 == "boolean") {
                    coerced7 = "" + data8;
                  } else if (data8 === null) {
                    coerced7 = "";
                  } else {
                    const err7 = { instancePath: instancePath + "/q/PREFIX", schemaPath: "schema:QueryFilter/properties/PREFIX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (coerced7 !== void 0) {
                  data8 = coerced7;
                  if (data0 !== void 0) {
                    data0["PREFIX"] = coerced7;
                  }
                }
              }
            }
            if (data0.REGEX !== void 0) {
              let data9 = data0.REGEX;
              if (typeof data9 !== "string") {
                let dataType8 = typeof data9;
                let coerced8 = void 0;
                if (!(coerced8 !== void 0)) {
                  if (dataType8 == "number" || dataType8 == "boolean") {
                    coerced8 = "" + data9;
                  } else if (data9 === null) {
                    coerced8 = "";
                  } else {
                    const err8 = { instancePath: instancePath + "/q/REGEX", schemaPath: "schema:QueryFilter/properties/REGEX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (coerced8 !== void 0) {
                  data9 = coerced8;
                  if (data0 !== void 0) {
                    data0["REGEX"] = coerced8;
                  }
                }
              }
            }
            if (data0.GREATER_THAN !== void 0) {
              let data10 = data0.GREATER_THAN;
              if (typeof data10 !== "string") {
                let dataType9 = typeof data10;
                let coerced9 = void 0;
                if (!(coerced9 !== void 0)) {
                  if (dataType9 == "number" || dataType9 == "boolean") {
                    coerced9 = "" + data10;
                  } else if (data10 === null) {
                    coerced9 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/q/GREATER_THAN", schemaPath: "schema:QueryFilter/properties/GREATER_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced9 !== void 0) {
                  data10 = coerced9;
                  if (data0 !== void 0) {
                    data0["GREATER_THAN"] = coerced9;
                  }
                }
              }
            }
            if (data0.GREATER_THAN_OR_EQUAL_TO !== void 0) {
              let data11 = data0.GREATER_THAN_OR_EQUAL_TO;
              if (typeof data11 !== "string") {
                let dataType10 = typeof data11;
                let coerced10 = void 0;
                if (!(coerced10 !== void 0)) {
                  if (dataType10 == "number" || dataType10 == "boolean") {
                    coerced10 = "" + data11;
                  } else if (data11 === null) {
                    coerced10 = "";
                  } else {
                    const err10 = { instancePath: instancePath + "/q/GREATER_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/GREATER_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (coerced10 !== void 0) {
                  data11 = coerced10;
                  if (data0 !== void 0) {
                    data0["GREATER_THAN_OR_EQUAL_TO"] = coerced10;
                  }
                }
              }
            }
            if (data0.LESS_THAN !== void 0) {
              let data12 = data0.LESS_THAN;
              if (typeof data12 !== "string") {
                let dataType11 = typeof data12;
                let coerced11 = void 0;
                if (!(coerced11 !== void 0)) {
                  if (dataType11 == "number" || dataType11 == "boolean") {
                    coerced11 = "" + data12;
                  } else if (data12 === null) {
                    coerced11 = "";
                  } else {
                    const err11 = { instancePath: instancePath + "/q/LESS_THAN", schemaPath: "schema:QueryFilter/properties/LESS_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (coerced11 !== void 0) {
                  data12 = coerced11;
                  if (data0 !== void 0) {
                    data0["LESS_THAN"] = coerced11;
                  }
                }
              }
            }
            if (data0.LESS_THAN_OR_EQUAL_TO !== void 0) {
              let data13 = data0.LESS_THAN_OR_EQUAL_TO;
              if (typeof data13 !== "string") {
                let dataType12 = typeof data13;
                let coerced12 = void 0;
                if (!(coerced12 !== void 0)) {
                  if (dataType12 == "number" || dataType12 == "boolean") {
                    coerced12 = "" + data13;
                  } else if (data13 === null) {
                    coerced12 = "";
                  } else {
                    const err12 = { instancePath: instancePath + "/q/LESS_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/LESS_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (coerced12 !== void 0) {
                  data13 = coerced12;
                  if (data0 !== void 0) {
                    data0["LESS_THAN_OR_EQUAL_TO"] = coerced12;
                  }
                }
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/q", schemaPath: "schema:QueryFilter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.id !== void 0) {
          let data14 = data.id;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.EQUALS !== void 0) {
              let data15 = data14.EQUALS;
              if (typeof data15 !== "string") {
                let dataType13 = typeof data15;
                let coerced13 = void 0;
                if (!(coerced13 !== void 0)) {
                  if (dataType13 == "number" || dataType13 == "boolean") {
                    coerced13 = "" + data15;
                  } else if (data15 === null) {
                    coerced13 = "";
                  } else {
                    const err14 = { instancePath: instancePath + "/id/EQUALS", schemaPath: "schema:QueryFilter/properties/EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (coerced13 !== void 0) {
                  data15 = coerced13;
                  if (data14 !== void 0) {
                    data14["EQUALS"] = coerced13;
                  }
                }
              }
            }
            if (data14.NOT_EQUALS !== void 0) {
              let data16 = data14.NOT_EQUALS;
              if (typeof data16 !== "string") {
                let dataType14 = typeof data16;
                let coerced14 = void 0;
                if (!(coerced14 !== void 0)) {
                  if (dataType14 == "number" || dataType14 == "boolean") {
                    coerced14 = "" + data16;
                  } else if (data16 === null) {
                    coerced14 = "";
                  } else {
                    const err15 = { instancePath: instancePath + "/id/NOT_EQUALS", schemaPath: "schema:QueryFilter/properties/NOT_EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (coerced14 !== void 0) {
                  data16 = coerced14;
                  if (data14 !== void 0) {
                    data14["NOT_EQUALS"] = coerced14;
                  }
                }
              }
            }
            if (data14.IN !== void 0) {
              let data17 = data14.IN;
              if (typeof data17 !== "string") {
                let dataType15 = typeof data17;
                let coerced15 = void 0;
                if (!(coerced15 !== void 0)) {
                  if (dataType15 == "number" || dataType15 == "boolean") {
                    coerced15 = "" + data17;
                  } else if (data17 === null) {
                    coerced15 = "";
                  } else {
                    const err16 = { instancePath: instancePath + "/id/IN", schemaPath: "schema:QueryFilter/properties/IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (coerced15 !== void 0) {
                  data17 = coerced15;
                  if (data14 !== void 0) {
                    data14["IN"] = coerced15;
                  }
                }
              }
            }
            if (data14.NOT_IN !== void 0) {
              let data18 = data14.NOT_IN;
              if (typeof data18 !== "string") {
                let dataType16 = typeof data18;
                let coerced16 = void 0;
                if (!(coerced16 !== void 0)) {
                  if (dataType16 == "number" || dataType16 == "boolean") {
                    coerced16 = "" + data18;
                  } else if (data18 === null) {
                    coerced16 = "";
                  } else {
                    const err17 = { instancePath: instancePath + "/id/NOT_IN", schemaPath: "schema:QueryFilter/properties/NOT_IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (coerced16 !== void 0) {
                  data18 = coerced16;
                  if (data14 !== void 0) {
                    data14["NOT_IN"] = coerced16;
                  }
                }
              }
            }
            if (data14.STARTS_WITH !== void 0) {
              let data19 = data14.STARTS_WITH;
              if (typeof data19 !== "string") {
                let dataType17 = typeof data19;
                let coerced17 = void 0;
                if (!(coerced17 !== void 0)) {
                  if (dataType17 == "number" || dataType17 == "boolean") {
                    coerced17 = "" + data19;
                  } else if (data19 === null) {
                    coerced17 = "";
                  } else {
                    const err18 = { instancePath: instancePath + "/id/STARTS_WITH", schemaPath: "schema:QueryFilter/properties/STARTS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (coerced17 !== void 0) {
                  data19 = coerced17;
                  if (data14 !== void 0) {
                    data14["STARTS_WITH"] = coerced17;
                  }
                }
              }
            }
            if (data14.ENDS_WITH !== void 0) {
              let data20 = data14.ENDS_WITH;
              if (typeof data20 !== "string") {
                let dataType18 = typeof data20;
                let coerced18 = void 0;
                if (!(coerced18 !== void 0)) {
                  if (dataType18 == "number" || dataType18 == "boolean") {
                    coerced18 = "" + data20;
                  } else if (data20 === null) {
                    coerced18 = "";
                  } else {
                    const err19 = { instancePath: instancePath + "/id/ENDS_WITH", schemaPath: "schema:QueryFilter/properties/ENDS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (coerced18 !== void 0) {
                  data20 = coerced18;
                  if (data14 !== void 0) {
                    data14["ENDS_WITH"] = coerced18;
                  }
                }
              }
            }
            if (data14.CONTAINS !== void 0) {
              let data21 = data14.CONTAINS;
              if (typeof data21 !== "string") {
                let dataType19 = typeof data21;
                let coerced19 = void 0;
                if (!(coerced19 !== void 0)) {
                  if (dataType19 == "number" || dataType19 == "boolean") {
                    coerced19 = "" + data21;
                  } else if (data21 === null) {
                    coerced19 = "";
                  } else {
                    const err20 = { instancePath: instancePath + "/id/CONTAINS", schemaPath: "schema:QueryFilter/properties/CONTAINS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (coerced19 !== void 0) {
                  data21 = coerced19;
                  if (data14 !== void 0) {
                    data14["CONTAINS"] = coerced19;
                  }
                }
              }
            }
            if (data14.PREFIX !== void 0) {
              let data22 = data14.PREFIX;
              if (typeof data22 !== "string") {
                let dataType20 = typeof data22;
                let coerced20 = void 0;
                if (!(coerced20 !== void 0)) {
                  if (dataType20 == "number" || dataType20 == "boolean") {
                    coerced20 = "" + data22;
                  } else if (data22 === null) {
                    coerced20 = "";
                  } else {
                    const err21 = { instancePath: instancePath + "/id/PREFIX", schemaPath: "schema:QueryFilter/properties/PREFIX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (coerced20 !== void 0) {
                  data22 = coerced20;
                  if (data14 !== void 0) {
                    data14["PREFIX"] = coerced20;
                  }
                }
              }
            }
            if (data14.REGEX !== void 0) {
              let data23 = data14.REGEX;
              if (typeof data23 !== "string") {
                let dataType21 = typeof data23;
                let coerced21 = void 0;
                if (!(coerced21 !== void 0)) {
                  if (dataType21 == "number" || dataType21 == "boolean") {
                    coerced21 = "" + data23;
                  } else if (data23 === null) {
                    coerced21 = "";
                  } else {
                    const err22 = { instancePath: instancePath + "/id/REGEX", schemaPath: "schema:QueryFilter/properties/REGEX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                if (coerced21 !== void 0) {
                  data23 = coerced21;
                  if (data14 !== void 0) {
                    data14["REGEX"] = coerced21;
                  }
                }
              }
            }
            if (data14.GREATER_THAN !== void 0) {
              let data24 = data14.GREATER_THAN;
              if (typeof data24 !== "string") {
                let dataType22 = typeof data24;
                let coerced22 = void 0;
                if (!(coerced22 !== void 0)) {
                  if (dataType22 == "number" || dataType22 == "boolean") {
                    coerced22 = "" + data24;
                  } else if (data24 === null) {
                    coerced22 = "";
                  } else {
                    const err23 = { instancePath: instancePath + "/id/GREATER_THAN", schemaPath: "schema:QueryFilter/properties/GREATER_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (coerced22 !== void 0) {
                  data24 = coerced22;
                  if (data14 !== void 0) {
                    data14["GREATER_THAN"] = coerced22;
                  }
                }
              }
            }
            if (data14.GREATER_THAN_OR_EQUAL_TO !== void 0) {
              let data25 = data14.GREATER_THAN_OR_EQUAL_TO;
              if (typeof data25 !== "string") {
                let dataType23 = typeof data25;
                let coerced23 = void 0;
                if (!(coerced23 !== void 0)) {
                  if (dataType23 == "number" || dataType23 == "boolean") {
                    coerced23 = "" + data25;
                  } else if (data25 === null) {
                    coerced23 = "";
                  } else {
                    const err24 = { instancePath: instancePath + "/id/GREATER_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/GREATER_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (coerced23 !== void 0) {
                  data25 = coerced23;
                  if (data14 !== void 0) {
                    data14["GREATER_THAN_OR_EQUAL_TO"] = coerced23;
                  }
                }
              }
            }
            if (data14.LESS_THAN !== void 0) {
              let data26 = data14.LESS_THAN;
              if (typeof data26 !== "string") {
                let dataType24 = typeof data26;
                let coerced24 = void 0;
                if (!(coerced24 !== void 0)) {
                  if (dataType24 == "number" || dataType24 == "boolean") {
                    coerced24 = "" + data26;
                  } else if (data26 === null) {
                    coerced24 = "";
                  } else {
                    const err25 = { instancePath: instancePath + "/id/LESS_THAN", schemaPath: "schema:QueryFilter/properties/LESS_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (coerced24 !== void 0) {
                  data26 = coerced24;
                  if (data14 !== void 0) {
                    data14["LESS_THAN"] = coerced24;
                  }
                }
              }
            }
            if (data14.LESS_THAN_OR_EQUAL_TO !== void 0) {
              let data27 = data14.LESS_THAN_OR_EQUAL_TO;
              if (typeof data27 !== "string") {
                let dataType25 = typeof data27;
                let coerced25 = void 0;
                if (!(coerced25 !== void 0)) {
                  if (dataType25 == "number" || dataType25 == "boolean") {
                    coerced25 = "" + data27;
                  } else if (data27 === null) {
                    coerced25 = "";
                  } else {
                    const err26 = { instancePath: instancePath + "/id/LESS_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/LESS_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (coerced25 !== void 0) {
                  data27 = coerced25;
                  if (data14 !== void 0) {
                    data14["LESS_THAN_OR_EQUAL_TO"] = coerced25;
                  }
                }
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/id", schemaPath: "schema:QueryFilter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data.name !== void 0) {
          let data28 = data.name;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.EQUALS !== void 0) {
              let data29 = data28.EQUALS;
              if (typeof data29 !== "string") {
                let dataType26 = typeof data29;
                let coerced26 = void 0;
                if (!(coerced26 !== void 0)) {
                  if (dataType26 == "number" || dataType26 == "boolean") {
                    coerced26 = "" + data29;
                  } else if (data29 === null) {
                    coerced26 = "";
                  } else {
                    const err28 = { instancePath: instancePath + "/name/EQUALS", schemaPath: "schema:QueryFilter/properties/EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (coerced26 !== void 0) {
                  data29 = coerced26;
                  if (data28 !== void 0) {
                    data28["EQUALS"] = coerced26;
                  }
                }
              }
            }
            if (data28.NOT_EQUALS !== void 0) {
              let data30 = data28.NOT_EQUALS;
              if (typeof data30 !== "string") {
                let dataType27 = typeof data30;
                let coerced27 = void 0;
                if (!(coerced27 !== void 0)) {
                  if (dataType27 == "number" || dataType27 == "boolean") {
                    coerced27 = "" + data30;
                  } else if (data30 === null) {
                    coerced27 = "";
                  } else {
                    const err29 = { instancePath: instancePath + "/name/NOT_EQUALS", schemaPath: "schema:QueryFilter/properties/NOT_EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (coerced27 !== void 0) {
                  data30 = coerced27;
                  if (data28 !== void 0) {
                    data28["NOT_EQUALS"] = coerced27;
                  }
                }
              }
            }
            if (data28.IN !== void 0) {
              let data31 = data28.IN;
              if (typeof data31 !== "string") {
                let dataType28 = typeof data31;
                let coerced28 = void 0;
                if (!(coerced28 !== void 0)) {
                  if (dataType28 == "number" || dataType28 == "boolean") {
                    coerced28 = "" + data31;
                  } else if (data31 === null) {
                    coerced28 = "";
                  } else {
                    const err30 = { instancePath: instancePath + "/name/IN", schemaPath: "schema:QueryFilter/properties/IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (coerced28 !== void 0) {
                  data31 = coerced28;
                  if (data28 !== void 0) {
                    data28["IN"] = coerced28;
                  }
                }
              }
            }
            if (data28.NOT_IN !== void 0) {
              let data32 = data28.NOT_IN;
              if (typeof data32 !== "string") {
                let dataType29 = typeof data32;
                let coerced29 = void 0;
                if (!(coerced29 !== void 0)) {
                  if (dataType29 == "number" || dataType29 == "boolean") {
                    coerced29 = "" + data32;
                  } else if (data32 === null) {
                    coerced29 = "";
                  } else {
                    const err31 = { instancePath: instancePath + "/name/NOT_IN", schemaPath: "schema:QueryFilter/properties/NOT_IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (coerced29 !== void 0) {
                  data32 = coerced29;
                  if (data28 !== void 0) {
                    data28["NOT_IN"] = coerced29;
                  }
                }
              }
            }
            if (data28.STARTS_WITH !== void 0) {
              let data33 = data28.STARTS_WITH;
              if (typeof data33 !== "string") {
                let dataType30 = typeof data33;
                let coerced30 = void 0;
                if (!(coerced30 !== void 0)) {
                  if (dataType30 == "number" || dataType30 == "boolean") {
                    coerced30 = "" + data33;
                  } else if (data33 === null) {
                    coerced30 = "";
                  } else {
                    const err32 = { instancePath: instancePath + "/name/STARTS_WITH", schemaPath: "schema:QueryFilter/properties/STARTS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (coerced30 !== void 0) {
                  data33 = coerced30;
                  if (data28 !== void 0) {
                    data28["STARTS_WITH"] = coerced30;
                  }
                }
              }
            }
            if (data28.ENDS_WITH !== void 0) {
              let data34 = data28.ENDS_WITH;
              if (typeof data34 !== "string") {
                let dataType31 = typeof data34;
                let coerced31 = void 0;
                if (!(coerced31 !== void 0)) {
                  if (dataType31 == "number" || dataType31 == "boolean") {
                    coerced31 = "" + data34;
                  } else if (data34 === null) {
                    coerced31 = "";
                  } else {
                    const err33 = { instancePath: instancePath + "/name/ENDS_WITH", schemaPath: "schema:QueryFilter/properties/ENDS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (coerced31 !== void 0) {
                  data34 = coerced31;
                  if (data28 !== void 0) {
                    data28["ENDS_WITH"] = coerced31;
                  }
                }
              }
            }
            if (data28.CONTAINS !== void 0) {
              let data35 = data28.CONTAINS;
              if (typeof data35 !== "string") {
                let dataType32 = typeof data35;
                let coerced32 = void 0;
                if (!(coerced32 !== void 0)) {
                  if (dataType32 == "number" || dataType32 == "boolean") {
                    coerced32 = "" + data35;
                  } else if (data35 === null) {
                    coerced32 = "";
                  } else {
                    const err34 = { instancePath: instancePath + "/name/CONTAINS", schemaPath: "schema:QueryFilter/properties/CONTAINS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (coerced32 !== void 0) {
                  data35 = coerced32;
                  if (data28 !== void 0) {
                    data28["CONTAINS"] = coerced32;
                  }
                }
              }
            }
            if (data28.PREFIX !== void 0) {
              let data36 = data28.PREFIX;
              if (typeof data36 !== "string") {
                let dataType33 = typeof data36;
                let coerced33 = void 0;
                if (!(coerced33 !== void 0)) {
                  if (dataType33 == "number" || dataType33 == "boolean") {
                    coerced33 = "" + data36;
                  } else if (data36 === null) {
                    coerced33 = "";
                  } else {
                    const err35 = { instancePath: instancePath + "/name/PREFIX", schemaPath: "schema:QueryFilter/properties/PREFIX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (coerced33 !== void 0) {
                  data36 = coerced33;
                  if (data28 !== void 0) {
                    data28["PREFIX"] = coerced33;
                  }
                }
              }
            }
            if (data28.REGEX !== void 0) {
              let data37 = data28.REGEX;
              if (typeof data37 !== "string") {
                let dataType34 = typeof data37;
                let coerced34 = void 0;
                if (!(coerced34 !== void 0)) {
                  if (dataType34 == "number" || dataType34 == "boolean") {
                    coerced34 = "" + data37;
                  } else if (data37 === null) {
                    coerced34 = "";
                  } else {
                    const err36 = { instancePath: instancePath + "/name/REGEX", schemaPath: "schema:QueryFilter/properties/REGEX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (coerced34 !== void 0) {
                  data37 = coerced34;
                  if (data28 !== void 0) {
                    data28["REGEX"] = coerced34;
                  }
                }
              }
            }
            if (data28.GREATER_THAN !== void 0) {
              let data38 = data28.GREATER_THAN;
              if (typeof data38 !== "string") {
                let dataType35 = typeof data38;
                let coerced35 = void 0;
                if (!(coerced35 !== void 0)) {
                  if (dataType35 == "number" || dataType35 == "boolean") {
                    coerced35 = "" + data38;
                  } else if (data38 === null) {
                    coerced35 = "";
                  } else {
                    const err37 = { instancePath: instancePath + "/name/GREATER_THAN", schemaPath: "schema:QueryFilter/properties/GREATER_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (coerced35 !== void 0) {
                  data38 = coerced35;
                  if (data28 !== void 0) {
                    data28["GREATER_THAN"] = coerced35;
                  }
                }
              }
            }
            if (data28.GREATER_THAN_OR_EQUAL_TO !== void 0) {
              let data39 = data28.GREATER_THAN_OR_EQUAL_TO;
              if (typeof data39 !== "string") {
                let dataType36 = typeof data39;
                let coerced36 = void 0;
                if (!(coerced36 !== void 0)) {
                  if (dataType36 == "number" || dataType36 == "boolean") {
                    coerced36 = "" + data39;
                  } else if (data39 === null) {
                    coerced36 = "";
                  } else {
                    const err38 = { instancePath: instancePath + "/name/GREATER_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/GREATER_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (coerced36 !== void 0) {
                  data39 = coerced36;
                  if (data28 !== void 0) {
                    data28["GREATER_THAN_OR_EQUAL_TO"] = coerced36;
                  }
                }
              }
            }
            if (data28.LESS_THAN !== void 0) {
              let data40 = data28.LESS_THAN;
              if (typeof data40 !== "string") {
                let dataType37 = typeof data40;
                let coerced37 = void 0;
                if (!(coerced37 !== void 0)) {
                  if (dataType37 == "number" || dataType37 == "boolean") {
                    coerced37 = "" + data40;
                  } else if (data40 === null) {
                    coerced37 = "";
                  } else {
                    const err39 = { instancePath: instancePath + "/name/LESS_THAN", schemaPath: "schema:QueryFilter/properties/LESS_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                if (coerced37 !== void 0) {
                  data40 = coerced37;
                  if (data28 !== void 0) {
                    data28["LESS_THAN"] = coerced37;
                  }
                }
              }
            }
            if (data28.LESS_THAN_OR_EQUAL_TO !== void 0) {
              let data41 = data28.LESS_THAN_OR_EQUAL_TO;
              if (typeof data41 !== "string") {
                let dataType38 = typeof data41;
                let coerced38 = void 0;
                if (!(coerced38 !== void 0)) {
                  if (dataType38 == "number" || dataType38 == "boolean") {
                    coerced38 = "" + data41;
                  } else if (data41 === null) {
                    coerced38 = "";
                  } else {
                    const err40 = { instancePath: instancePath + "/name/LESS_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/LESS_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (coerced38 !== void 0) {
                  data41 = coerced38;
                  if (data28 !== void 0) {
                    data28["LESS_THAN_OR_EQUAL_TO"] = coerced38;
                  }
                }
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/name", schemaPath: "schema:QueryFilter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data.username !== void 0) {
          let data42 = data.username;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.EQUALS !== void 0) {
              let data43 = data42.EQUALS;
              if (typeof data43 !== "string") {
                let dataType39 = typeof data43;
                let coerced39 = void 0;
                if (!(coerced39 !== void 0)) {
                  if (dataType39 == "number" || dataType39 == "boolean") {
                    coerced39 = "" + data43;
                  } else if (data43 === null) {
                    coerced39 = "";
                  } else {
                    const err42 = { instancePath: instancePath + "/username/EQUALS", schemaPath: "schema:QueryFilter/properties/EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (coerced39 !== void 0) {
                  data43 = coerced39;
                  if (data42 !== void 0) {
                    data42["EQUALS"] = coerced39;
                  }
                }
              }
            }
            if (data42.NOT_EQUALS !== void 0) {
              let data44 = data42.NOT_EQUALS;
              if (typeof data44 !== "string") {
                let dataType40 = typeof data44;
                let coerced40 = void 0;
                if (!(coerced40 !== void 0)) {
                  if (dataType40 == "number" || dataType40 == "boolean") {
                    coerced40 = "" + data44;
                  } else if (data44 === null) {
                    coerced40 = "";
                  } else {
                    const err43 = { instancePath: instancePath + "/username/NOT_EQUALS", schemaPath: "schema:QueryFilter/properties/NOT_EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (coerced40 !== void 0) {
                  data44 = coerced40;
                  if (data42 !== void 0) {
                    data42["NOT_EQUALS"] = coerced40;
                  }
                }
              }
            }
            if (data42.IN !== void 0) {
              let data45 = data42.IN;
              if (typeof data45 !== "string") {
                let dataType41 = typeof data45;
                let coerced41 = void 0;
                if (!(coerced41 !== void 0)) {
                  if (dataType41 == "number" || dataType41 == "boolean") {
                    coerced41 = "" + data45;
                  } else if (data45 === null) {
                    coerced41 = "";
                  } else {
                    const err44 = { instancePath: instancePath + "/username/IN", schemaPath: "schema:QueryFilter/properties/IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (coerced41 !== void 0) {
                  data45 = coerced41;
                  if (data42 !== void 0) {
                    data42["IN"] = coerced41;
                  }
                }
              }
            }
            if (data42.NOT_IN !== void 0) {
              let data46 = data42.NOT_IN;
              if (typeof data46 !== "string") {
                let dataType42 = typeof data46;
                let coerced42 = void 0;
                if (!(coerced42 !== void 0)) {
                  if (dataType42 == "number" || dataType42 == "boolean") {
                    coerced42 = "" + data46;
                  } else if (data46 === null) {
                    coerced42 = "";
                  } else {
                    const err45 = { instancePath: instancePath + "/username/NOT_IN", schemaPath: "schema:QueryFilter/properties/NOT_IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (coerced42 !== void 0) {
                  data46 = coerced42;
                  if (data42 !== void 0) {
                    data42["NOT_IN"] = coerced42;
                  }
                }
              }
            }
            if (data42.STARTS_WITH !== void 0) {
              let data47 = data42.STARTS_WITH;
              if (typeof data47 !== "string") {
                let dataType43 = typeof data47;
                let coerced43 = void 0;
                if (!(coerced43 !== void 0)) {
                  if (dataType43 == "number" || dataType43 == "boolean") {
                    coerced43 = "" + data47;
                  } else if (data47 === null) {
                    coerced43 = "";
                  } else {
                    const err46 = { instancePath: instancePath + "/username/STARTS_WITH", schemaPath: "schema:QueryFilter/properties/STARTS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (coerced43 !== void 0) {
                  data47 = coerced43;
                  if (data42 !== void 0) {
                    data42["STARTS_WITH"] = coerced43;
                  }
                }
              }
            }
            if (data42.ENDS_WITH !== void 0) {
              let data48 = data42.ENDS_WITH;
              if (typeof data48 !== "string") {
                let dataType44 = typeof data48;
                let coerced44 = void 0;
                if (!(coerced44 !== void 0)) {
                  if (dataType44 == "number" || dataType44 == "boolean") {
                    coerced44 = "" + data48;
                  } else if (data48 === null) {
                    coerced44 = "";
                  } else {
                    const err47 = { instancePath: instancePath + "/username/ENDS_WITH", schemaPath: "schema:QueryFilter/properties/ENDS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (coerced44 !== void 0) {
                  data48 = coerced44;
                  if (data42 !== void 0) {
                    data42["ENDS_WITH"] = coerced44;
                  }
                }
              }
            }
            if (data42.CONTAINS !== void 0) {
              let data49 = data42.CONTAINS;
              if (typeof data49 !== "string") {
                let dataType45 = typeof data49;
                let coerced45 = void 0;
                if (!(coerced45 !== void 0)) {
                  if (dataType45 == "number" || dataType45 == "boolean") {
                    coerced45 = "" + data49;
                  } else if (data49 === null) {
                    coerced45 = "";
                  } else {
                    const err48 = { instancePath: instancePath + "/username/CONTAINS", schemaPath: "schema:QueryFilter/properties/CONTAINS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (coerced45 !== void 0) {
                  data49 = coerced45;
                  if (data42 !== void 0) {
                    data42["CONTAINS"] = coerced45;
                  }
                }
              }
            }
            if (data42.PREFIX !== void 0) {
              let data50 = data42.PREFIX;
              if (typeof data50 !== "string") {
                let dataType46 = typeof data50;
                let coerced46 = void 0;
                if (!(coerced46 !== void 0)) {
                  if (dataType46 == "number" || dataType46 == "boolean") {
                    coerced46 = "" + data50;
                  } else if (data50 === null) {
                    coerced46 = "";
                  } else {
                    const err49 = { instancePath: instancePath + "/username/PREFIX", schemaPath: "schema:QueryFilter/properties/PREFIX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (coerced46 !== void 0) {
                  data50 = coerced46;
                  if (data42 !== void 0) {
                    data42["PREFIX"] = coerced46;
                  }
                }
              }
            }
            if (data42.REGEX !== void 0) {
              let data51 = data42.REGEX;
              if (typeof data51 !== "string") {
                let dataType47 = typeof data51;
                let coerced47 = void 0;
                if (!(coerced47 !== void 0)) {
                  if (dataType47 == "number" || dataType47 == "boolean") {
                    coerced47 = "" + data51;
                  } else if (data51 === null) {
                    coerced47 = "";
                  } else {
                    const err50 = { instancePath: instancePath + "/username/REGEX", schemaPath: "schema:QueryFilter/properties/REGEX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (coerced47 !== void 0) {
                  data51 = coerced47;
                  if (data42 !== void 0) {
                    data42["REGEX"] = coerced47;
                  }
                }
              }
            }
            if (data42.GREATER_THAN !== void 0) {
              let data52 = data42.GREATER_THAN;
              if (typeof data52 !== "string") {
                let dataType48 = typeof data52;
                let coerced48 = void 0;
                if (!(coerced48 !== void 0)) {
                  if (dataType48 == "number" || dataType48 == "boolean") {
                    coerced48 = "" + data52;
                  } else if (data52 === null) {
                    coerced48 = "";
                  } else {
                    const err51 = { instancePath: instancePath + "/username/GREATER_THAN", schemaPath: "schema:QueryFilter/properties/GREATER_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (coerced48 !== void 0) {
                  data52 = coerced48;
                  if (data42 !== void 0) {
                    data42["GREATER_THAN"] = coerced48;
                  }
                }
              }
            }
            if (data42.GREATER_THAN_OR_EQUAL_TO !== void 0) {
              let data53 = data42.GREATER_THAN_OR_EQUAL_TO;
              if (typeof data53 !== "string") {
                let dataType49 = typeof data53;
                let coerced49 = void 0;
                if (!(coerced49 !== void 0)) {
                  if (dataType49 == "number" || dataType49 == "boolean") {
                    coerced49 = "" + data53;
                  } else if (data53 === null) {
                    coerced49 = "";
                  } else {
                    const err52 = { instancePath: instancePath + "/username/GREATER_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/GREATER_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (coerced49 !== void 0) {
                  data53 = coerced49;
                  if (data42 !== void 0) {
                    data42["GREATER_THAN_OR_EQUAL_TO"] = coerced49;
                  }
                }
              }
            }
            if (data42.LESS_THAN !== void 0) {
              let data54 = data42.LESS_THAN;
              if (typeof data54 !== "string") {
                let dataType50 = typeof data54;
                let coerced50 = void 0;
                if (!(coerced50 !== void 0)) {
                  if (dataType50 == "number" || dataType50 == "boolean") {
                    coerced50 = "" + data54;
                  } else if (data54 === null) {
                    coerced50 = "";
                  } else {
                    const err53 = { instancePath: instancePath + "/username/LESS_THAN", schemaPath: "schema:QueryFilter/properties/LESS_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (coerced50 !== void 0) {
                  data54 = coerced50;
                  if (data42 !== void 0) {
                    data42["LESS_THAN"] = coerced50;
                  }
                }
              }
            }
            if (data42.LESS_THAN_OR_EQUAL_TO !== void 0) {
              let data55 = data42.LESS_THAN_OR_EQUAL_TO;
              if (typeof data55 !== "string") {
                let dataType51 = typeof data55;
                let coerced51 = void 0;
                if (!(coerced51 !== void 0)) {
                  if (dataType51 == "number" || dataType51 == "boolean") {
                    coerced51 = "" + data55;
                  } else if (data55 === null) {
                    coerced51 = "";
                  } else {
                    const err54 = { instancePath: instancePath + "/username/LESS_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/LESS_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (coerced51 !== void 0) {
                  data55 = coerced51;
                  if (data42 !== void 0) {
                    data42["LESS_THAN_OR_EQUAL_TO"] = coerced51;
                  }
                }
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/username", schemaPath: "schema:QueryFilter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data.email !== void 0) {
          let data56 = data.email;
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.EQUALS !== void 0) {
              let data57 = data56.EQUALS;
              if (typeof data57 !== "string") {
                let dataType52 = typeof data57;
                let coerced52 = void 0;
                if (!(coerced52 !== void 0)) {
                  if (dataType52 == "number" || dataType52 == "boolean") {
                    coerced52 = "" + data57;
                  } else if (data57 === null) {
                    coerced52 = "";
                  } else {
                    const err56 = { instancePath: instancePath + "/email/EQUALS", schemaPath: "schema:QueryFilter/properties/EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (coerced52 !== void 0) {
                  data57 = coerced52;
                  if (data56 !== void 0) {
                    data56["EQUALS"] = coerced52;
                  }
                }
              }
            }
            if (data56.NOT_EQUALS !== void 0) {
              let data58 = data56.NOT_EQUALS;
              if (typeof data58 !== "string") {
                let dataType53 = typeof data58;
                let coerced53 = void 0;
                if (!(coerced53 !== void 0)) {
                  if (dataType53 == "number" || dataType53 == "boolean") {
                    coerced53 = "" + data58;
                  } else if (data58 === null) {
                    coerced53 = "";
                  } else {
                    const err57 = { instancePath: instancePath + "/email/NOT_EQUALS", schemaPath: "schema:QueryFilter/properties/NOT_EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (coerced53 !== void 0) {
                  data58 = coerced53;
                  if (data56 !== void 0) {
                    data56["NOT_EQUALS"] = coerced53;
                  }
                }
              }
            }
            if (data56.IN !== void 0) {
              let data59 = data56.IN;
              if (typeof data59 !== "string") {
                let dataType54 = typeof data59;
                let coerced54 = void 0;
                if (!(coerced54 !== void 0)) {
                  if (dataType54 == "number" || dataType54 == "boolean") {
                    coerced54 = "" + data59;
                  } else if (data59 === null) {
                    coerced54 = "";
                  } else {
                    const err58 = { instancePath: instancePath + "/email/IN", schemaPath: "schema:QueryFilter/properties/IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (coerced54 !== void 0) {
                  data59 = coerced54;
                  if (data56 !== void 0) {
                    data56["IN"] = coerced54;
                  }
                }
              }
            }
            if (data56.NOT_IN !== void 0) {
              let data60 = data56.NOT_IN;
              if (typeof data60 !== "string") {
                let dataType55 = typeof data60;
                let coerced55 = void 0;
                if (!(coerced55 !== void 0)) {
                  if (dataType55 == "number" || dataType55 == "boolean") {
                    coerced55 = "" + data60;
                  } else if (data60 === null) {
                    coerced55 = "";
                  } else {
                    const err59 = { instancePath: instancePath + "/email/NOT_IN", schemaPath: "schema:QueryFilter/properties/NOT_IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (coerced55 !== void 0) {
                  data60 = coerced55;
                  if (data56 !== void 0) {
                    data56["NOT_IN"] = coerced55;
                  }
                }
              }
            }
            if (data56.STARTS_WITH !== void 0) {
              let data61 = data56.STARTS_WITH;
              if (typeof data61 !== "string") {
                let dataType56 = typeof data61;
                let coerced56 = void 0;
                if (!(coerced56 !== void 0)) {
                  if (dataType56 == "number" || dataType56 == "boolean") {
                    coerced56 = "" + data61;
                  } else if (data61 === null) {
                    coerced56 = "";
                  } else {
                    const err60 = { instancePath: instancePath + "/email/STARTS_WITH", schemaPath: "schema:QueryFilter/properties/STARTS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (coerced56 !== void 0) {
                  data61 = coerced56;
                  if (data56 !== void 0) {
                    data56["STARTS_WITH"] = coerced56;
                  }
                }
              }
            }
            if (data56.ENDS_WITH !== void 0) {
              let data62 = data56.ENDS_WITH;
              if (typeof data62 !== "string") {
                let dataType57 = typeof data62;
                let coerced57 = void 0;
                if (!(coerced57 !== void 0)) {
                  if (dataType57 == "number" || dataType57 == "boolean") {
                    coerced57 = "" + data62;
                  } else if (data62 === null) {
                    coerced57 = "";
                  } else {
                    const err61 = { instancePath: instancePath + "/email/ENDS_WITH", schemaPath: "schema:QueryFilter/properties/ENDS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (coerced57 !== void 0) {
                  data62 = coerced57;
                  if (data56 !== void 0) {
                    data56["ENDS_WITH"] = coerced57;
                  }
                }
              }
            }
            if (data56.CONTAINS !== void 0) {
              let data63 = data56.CONTAINS;
              if (typeof data63 !== "string") {
                let dataType58 = typeof data63;
                let coerced58 = void 0;
                if (!(coerced58 !== void 0)) {
                  if (dataType58 == "number" || dataType58 == "boolean") {
                    coerced58 = "" + data63;
                  } else if (data63 === null) {
                    coerced58 = "";
                  } else {
                    const err62 = { instancePath: instancePath + "/email/CONTAINS", schemaPath: "schema:QueryFilter/properties/CONTAINS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (coerced58 !== void 0) {
                  data63 = coerced58;
                  if (data56 !== void 0) {
                    data56["CONTAINS"] = coerced58;
                  }
                }
              }
            }
            if (data56.PREFIX !== void 0) {
              let data64 = data56.PREFIX;
              if (typeof data64 !== "string") {
                let dataType59 = typeof data64;
                let coerced59 = void 0;
                if (!(coerced59 !== void 0)) {
                  if (dataType59 == "number" || dataType59 == "boolean") {
                    coerced59 = "" + data64;
                  } else if (data64 === null) {
                    coerced59 = "";
                  } else {
                    const err63 = { instancePath: instancePath + "/email/PREFIX", schemaPath: "schema:QueryFilter/properties/PREFIX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (coerced59 !== void 0) {
                  data64 = coerced59;
                  if (data56 !== void 0) {
                    data56["PREFIX"] = coerced59;
                  }
                }
              }
            }
            if (data56.REGEX !== void 0) {
              let data65 = data56.REGEX;
              if (typeof data65 !== "string") {
                let dataType60 = typeof data65;
                let coerced60 = void 0;
                if (!(coerced60 !== void 0)) {
                  if (dataType60 == "number" || dataType60 == "boolean") {
                    coerced60 = "" + data65;
                  } else if (data65 === null) {
                    coerced60 = "";
                  } else {
                    const err64 = { instancePath: instancePath + "/email/REGEX", schemaPath: "schema:QueryFilter/properties/REGEX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                if (coerced60 !== void 0) {
                  data65 = coerced60;
                  if (data56 !== void 0) {
                    data56["REGEX"] = coerced60;
                  }
                }
              }
            }
            if (data56.GREATER_THAN !== void 0) {
              let data66 = data56.GREATER_THAN;
              if (typeof data66 !== "string") {
                let dataType61 = typeof data66;
                let coerced61 = void 0;
                if (!(coerced61 !== void 0)) {
                  if (dataType61 == "number" || dataType61 == "boolean") {
                    coerced61 = "" + data66;
                  } else if (data66 === null) {
                    coerced61 = "";
                  } else {
                    const err65 = { instancePath: instancePath + "/email/GREATER_THAN", schemaPath: "schema:QueryFilter/properties/GREATER_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (coerced61 !== void 0) {
                  data66 = coerced61;
                  if (data56 !== void 0) {
                    data56["GREATER_THAN"] = coerced61;
                  }
                }
              }
            }
            if (data56.GREATER_THAN_OR_EQUAL_TO !== void 0) {
              let data67 = data56.GREATER_THAN_OR_EQUAL_TO;
              if (typeof data67 !== "string") {
                let dataType62 = typeof data67;
                let coerced62 = void 0;
                if (!(coerced62 !== void 0)) {
                  if (dataType62 == "number" || dataType62 == "boolean") {
                    coerced62 = "" + data67;
                  } else if (data67 === null) {
                    coerced62 = "";
                  } else {
                    const err66 = { instancePath: instancePath + "/email/GREATER_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/GREATER_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
                if (coerced62 !== void 0) {
                  data67 = coerced62;
                  if (data56 !== void 0) {
                    data56["GREATER_THAN_OR_EQUAL_TO"] = coerced62;
                  }
                }
              }
            }
            if (data56.LESS_THAN !== void 0) {
              let data68 = data56.LESS_THAN;
              if (typeof data68 !== "string") {
                let dataType63 = typeof data68;
                let coerced63 = void 0;
                if (!(coerced63 !== void 0)) {
                  if (dataType63 == "number" || dataType63 == "boolean") {
                    coerced63 = "" + data68;
                  } else if (data68 === null) {
                    coerced63 = "";
                  } else {
                    const err67 = { instancePath: instancePath + "/email/LESS_THAN", schemaPath: "schema:QueryFilter/properties/LESS_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
                if (coerced63 !== void 0) {
                  data68 = coerced63;
                  if (data56 !== void 0) {
                    data56["LESS_THAN"] = coerced63;
                  }
                }
              }
            }
            if (data56.LESS_THAN_OR_EQUAL_TO !== void 0) {
              let data69 = data56.LESS_THAN_OR_EQUAL_TO;
              if (typeof data69 !== "string") {
                let dataType64 = typeof data69;
                let coerced64 = void 0;
                if (!(coerced64 !== void 0)) {
                  if (dataType64 == "number" || dataType64 == "boolean") {
                    coerced64 = "" + data69;
                  } else if (data69 === null) {
                    coerced64 = "";
                  } else {
                    const err68 = { instancePath: instancePath + "/email/LESS_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/LESS_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                if (coerced64 !== void 0) {
                  data69 = coerced64;
                  if (data56 !== void 0) {
                    data56["LESS_THAN_OR_EQUAL_TO"] = coerced64;
                  }
                }
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/email", schemaPath: "schema:QueryFilter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data.type !== void 0) {
          let data70 = data.type;
          if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
            if (data70.EQUALS !== void 0) {
              let data71 = data70.EQUALS;
              if (typeof data71 !== "string") {
                let dataType65 = typeof data71;
                let coerced65 = void 0;
                if (!(coerced65 !== void 0)) {
                  if (dataType65 == "number" || dataType65 == "boolean") {
                    coerced65 = "" + data71;
                  } else if (data71 === null) {
                    coerced65 = "";
                  } else {
                    const err70 = { instancePath: instancePath + "/type/EQUALS", schemaPath: "schema:QueryFilter/properties/EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
                if (coerced65 !== void 0) {
                  data71 = coerced65;
                  if (data70 !== void 0) {
                    data70["EQUALS"] = coerced65;
                  }
                }
              }
            }
            if (data70.NOT_EQUALS !== void 0) {
              let data72 = data70.NOT_EQUALS;
              if (typeof data72 !== "string") {
                let dataType66 = typeof data72;
                let coerced66 = void 0;
                if (!(coerced66 !== void 0)) {
                  if (dataType66 == "number" || dataType66 == "boolean") {
                    coerced66 = "" + data72;
                  } else if (data72 === null) {
                    coerced66 = "";
                  } else {
                    const err71 = { instancePath: instancePath + "/type/NOT_EQUALS", schemaPath: "schema:QueryFilter/properties/NOT_EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (coerced66 !== void 0) {
                  data72 = coerced66;
                  if (data70 !== void 0) {
                    data70["NOT_EQUALS"] = coerced66;
                  }
                }
              }
            }
            if (data70.IN !== void 0) {
              let data73 = data70.IN;
              if (typeof data73 !== "string") {
                let dataType67 = typeof data73;
                let coerced67 = void 0;
                if (!(coerced67 !== void 0)) {
                  if (dataType67 == "number" || dataType67 == "boolean") {
                    coerced67 = "" + data73;
                  } else if (data73 === null) {
                    coerced67 = "";
                  } else {
                    const err72 = { instancePath: instancePath + "/type/IN", schemaPath: "schema:QueryFilter/properties/IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (coerced67 !== void 0) {
                  data73 = coerced67;
                  if (data70 !== void 0) {
                    data70["IN"] = coerced67;
                  }
                }
              }
            }
            if (data70.NOT_IN !== void 0) {
              let data74 = data70.NOT_IN;
              if (typeof data74 !== "string") {
                let dataType68 = typeof data74;
                let coerced68 = void 0;
                if (!(coerced68 !== void 0)) {
                  if (dataType68 == "number" || dataType68 == "boolean") {
                    coerced68 = "" + data74;
                  } else if (data74 === null) {
                    coerced68 = "";
                  } else {
                    const err73 = { instancePath: instancePath + "/type/NOT_IN", schemaPath: "schema:QueryFilter/properties/NOT_IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (coerced68 !== void 0) {
                  data74 = coerced68;
                  if (data70 !== void 0) {
                    data70["NOT_IN"] = coerced68;
                  }
                }
              }
            }
            if (data70.STARTS_WITH !== void 0) {
              let data75 = data70.STARTS_WITH;
              if (typeof data75 !== "string") {
                let dataType69 = typeof data75;
                let coerced69 = void 0;
                if (!(coerced69 !== void 0)) {
                  if (dataType69 == "number" || dataType69 == "boolean") {
                    coerced69 = "" + data75;
                  } else if (data75 === null) {
                    coerced69 = "";
                  } else {
                    const err74 = { instancePath: instancePath + "/type/STARTS_WITH", schemaPath: "schema:QueryFilter/properties/STARTS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (coerced69 !== void 0) {
                  data75 = coerced69;
                  if (data70 !== void 0) {
                    data70["STARTS_WITH"] = coerced69;
                  }
                }
              }
            }
            if (data70.ENDS_WITH !== void 0) {
              let data76 = data70.ENDS_WITH;
              if (typeof data76 !== "string") {
                let dataType70 = typeof data76;
                let coerced70 = void 0;
                if (!(coerced70 !== void 0)) {
                  if (dataType70 == "number" || dataType70 == "boolean") {
                    coerced70 = "" + data76;
                  } else if (data76 === null) {
                    coerced70 = "";
                  } else {
                    const err75 = { instancePath: instancePath + "/type/ENDS_WITH", schemaPath: "schema:QueryFilter/properties/ENDS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (coerced70 !== void 0) {
                  data76 = coerced70;
                  if (data70 !== void 0) {
                    data70["ENDS_WITH"] = coerced70;
                  }
                }
              }
            }
            if (data70.CONTAINS !== void 0) {
              let data77 = data70.CONTAINS;
              if (typeof data77 !== "string") {
                let dataType71 = typeof data77;
                let coerced71 = void 0;
                if (!(coerced71 !== void 0)) {
                  if (dataType71 == "number" || dataType71 == "boolean") {
                    coerced71 = "" + data77;
                  } else if (data77 === null) {
                    coerced71 = "";
                  } else {
                    const err76 = { instancePath: instancePath + "/type/CONTAINS", schemaPath: "schema:QueryFilter/properties/CONTAINS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (coerced71 !== void 0) {
                  data77 = coerced71;
                  if (data70 !== void 0) {
                    data70["CONTAINS"] = coerced71;
                  }
                }
              }
            }
            if (data70.PREFIX !== void 0) {
              let data78 = data70.PREFIX;
              if (typeof data78 !== "string") {
                let dataType72 = typeof data78;
                let coerced72 = void 0;
                if (!(coerced72 !== void 0)) {
                  if (dataType72 == "number" || dataType72 == "boolean") {
                    coerced72 = "" + data78;
                  } else if (data78 === null) {
                    coerced72 = "";
                  } else {
                    const err77 = { instancePath: instancePath + "/type/PREFIX", schemaPath: "schema:QueryFilter/properties/PREFIX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
                if (coerced72 !== void 0) {
                  data78 = coerced72;
                  if (data70 !== void 0) {
                    data70["PREFIX"] = coerced72;
                  }
                }
              }
            }
            if (data70.REGEX !== void 0) {
              let data79 = data70.REGEX;
              if (typeof data79 !== "string") {
                let dataType73 = typeof data79;
                let coerced73 = void 0;
                if (!(coerced73 !== void 0)) {
                  if (dataType73 == "number" || dataType73 == "boolean") {
                    coerced73 = "" + data79;
                  } else if (data79 === null) {
                    coerced73 = "";
                  } else {
                    const err78 = { instancePath: instancePath + "/type/REGEX", schemaPath: "schema:QueryFilter/properties/REGEX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (coerced73 !== void 0) {
                  data79 = coerced73;
                  if (data70 !== void 0) {
                    data70["REGEX"] = coerced73;
                  }
                }
              }
            }
            if (data70.GREATER_THAN !== void 0) {
              let data80 = data70.GREATER_THAN;
              if (typeof data80 !== "string") {
                let dataType74 = typeof data80;
                let coerced74 = void 0;
                if (!(coerced74 !== void 0)) {
                  if (dataType74 == "number" || dataType74 == "boolean") {
                    coerced74 = "" + data80;
                  } else if (data80 === null) {
                    coerced74 = "";
                  } else {
                    const err79 = { instancePath: instancePath + "/type/GREATER_THAN", schemaPath: "schema:QueryFilter/properties/GREATER_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (coerced74 !== void 0) {
                  data80 = coerced74;
                  if (data70 !== void 0) {
                    data70["GREATER_THAN"] = coerced74;
                  }
                }
              }
            }
            if (data70.GREATER_THAN_OR_EQUAL_TO !== void 0) {
              let data81 = data70.GREATER_THAN_OR_EQUAL_TO;
              if (typeof data81 !== "string") {
                let dataType75 = typeof data81;
                let coerced75 = void 0;
                if (!(coerced75 !== void 0)) {
                  if (dataType75 == "number" || dataType75 == "boolean") {
                    coerced75 = "" + data81;
                  } else if (data81 === null) {
                    coerced75 = "";
                  } else {
                    const err80 = { instancePath: instancePath + "/type/GREATER_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/GREATER_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (coerced75 !== void 0) {
                  data81 = coerced75;
                  if (data70 !== void 0) {
                    data70["GREATER_THAN_OR_EQUAL_TO"] = coerced75;
                  }
                }
              }
            }
            if (data70.LESS_THAN !== void 0) {
              let data82 = data70.LESS_THAN;
              if (typeof data82 !== "string") {
                let dataType76 = typeof data82;
                let coerced76 = void 0;
                if (!(coerced76 !== void 0)) {
                  if (dataType76 == "number" || dataType76 == "boolean") {
                    coerced76 = "" + data82;
                  } else if (data82 === null) {
                    coerced76 = "";
                  } else {
                    const err81 = { instancePath: instancePath + "/type/LESS_THAN", schemaPath: "schema:QueryFilter/properties/LESS_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (coerced76 !== void 0) {
                  data82 = coerced76;
                  if (data70 !== void 0) {
                    data70["LESS_THAN"] = coerced76;
                  }
                }
              }
            }
            if (data70.LESS_THAN_OR_EQUAL_TO !== void 0) {
              let data83 = data70.LESS_THAN_OR_EQUAL_TO;
              if (typeof data83 !== "string") {
                let dataType77 = typeof data83;
                let coerced77 = void 0;
                if (!(coerced77 !== void 0)) {
                  if (dataType77 == "number" || dataType77 == "boolean") {
                    coerced77 = "" + data83;
                  } else if (data83 === null) {
                    coerced77 = "";
                  } else {
                    const err82 = { instancePath: instancePath + "/type/LESS_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/LESS_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (coerced77 !== void 0) {
                  data83 = coerced77;
                  if (data70 !== void 0) {
                    data70["LESS_THAN_OR_EQUAL_TO"] = coerced77;
                  }
                }
              }
            }
          } else {
            const err83 = { instancePath: instancePath + "/type", schemaPath: "schema:QueryFilter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data.created !== void 0) {
          let data84 = data.created;
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            if (data84.EQUALS !== void 0) {
              let data85 = data84.EQUALS;
              if (typeof data85 !== "string") {
                let dataType78 = typeof data85;
                let coerced78 = void 0;
                if (!(coerced78 !== void 0)) {
                  if (dataType78 == "number" || dataType78 == "boolean") {
                    coerced78 = "" + data85;
                  } else if (data85 === null) {
                    coerced78 = "";
                  } else {
                    const err84 = { instancePath: instancePath + "/created/EQUALS", schemaPath: "schema:QueryFilter/properties/EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                }
                if (coerced78 !== void 0) {
                  data85 = coerced78;
                  if (data84 !== void 0) {
                    data84["EQUALS"] = coerced78;
                  }
                }
              }
            }
            if (data84.NOT_EQUALS !== void 0) {
              let data86 = data84.NOT_EQUALS;
              if (typeof data86 !== "string") {
                let dataType79 = typeof data86;
                let coerced79 = void 0;
                if (!(coerced79 !== void 0)) {
                  if (dataType79 == "number" || dataType79 == "boolean") {
                    coerced79 = "" + data86;
                  } else if (data86 === null) {
                    coerced79 = "";
                  } else {
                    const err85 = { instancePath: instancePath + "/created/NOT_EQUALS", schemaPath: "schema:QueryFilter/properties/NOT_EQUALS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (coerced79 !== void 0) {
                  data86 = coerced79;
                  if (data84 !== void 0) {
                    data84["NOT_EQUALS"] = coerced79;
                  }
                }
              }
            }
            if (data84.IN !== void 0) {
              let data87 = data84.IN;
              if (typeof data87 !== "string") {
                let dataType80 = typeof data87;
                let coerced80 = void 0;
                if (!(coerced80 !== void 0)) {
                  if (dataType80 == "number" || dataType80 == "boolean") {
                    coerced80 = "" + data87;
                  } else if (data87 === null) {
                    coerced80 = "";
                  } else {
                    const err86 = { instancePath: instancePath + "/created/IN", schemaPath: "schema:QueryFilter/properties/IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
                if (coerced80 !== void 0) {
                  data87 = coerced80;
                  if (data84 !== void 0) {
                    data84["IN"] = coerced80;
                  }
                }
              }
            }
            if (data84.NOT_IN !== void 0) {
              let data88 = data84.NOT_IN;
              if (typeof data88 !== "string") {
                let dataType81 = typeof data88;
                let coerced81 = void 0;
                if (!(coerced81 !== void 0)) {
                  if (dataType81 == "number" || dataType81 == "boolean") {
                    coerced81 = "" + data88;
                  } else if (data88 === null) {
                    coerced81 = "";
                  } else {
                    const err87 = { instancePath: instancePath + "/created/NOT_IN", schemaPath: "schema:QueryFilter/properties/NOT_IN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (coerced81 !== void 0) {
                  data88 = coerced81;
                  if (data84 !== void 0) {
                    data84["NOT_IN"] = coerced81;
                  }
                }
              }
            }
            if (data84.STARTS_WITH !== void 0) {
              let data89 = data84.STARTS_WITH;
              if (typeof data89 !== "string") {
                let dataType82 = typeof data89;
                let coerced82 = void 0;
                if (!(coerced82 !== void 0)) {
                  if (dataType82 == "number" || dataType82 == "boolean") {
                    coerced82 = "" + data89;
                  } else if (data89 === null) {
                    coerced82 = "";
                  } else {
                    const err88 = { instancePath: instancePath + "/created/STARTS_WITH", schemaPath: "schema:QueryFilter/properties/STARTS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (coerced82 !== void 0) {
                  data89 = coerced82;
                  if (data84 !== void 0) {
                    data84["STARTS_WITH"] = coerced82;
                  }
                }
              }
            }
            if (data84.ENDS_WITH !== void 0) {
              let data90 = data84.ENDS_WITH;
              if (typeof data90 !== "string") {
                let dataType83 = typeof data90;
                let coerced83 = void 0;
                if (!(coerced83 !== void 0)) {
                  if (dataType83 == "number" || dataType83 == "boolean") {
                    coerced83 = "" + data90;
                  } else if (data90 === null) {
                    coerced83 = "";
                  } else {
                    const err89 = { instancePath: instancePath + "/created/ENDS_WITH", schemaPath: "schema:QueryFilter/properties/ENDS_WITH/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (coerced83 !== void 0) {
                  data90 = coerced83;
                  if (data84 !== void 0) {
                    data84["ENDS_WITH"] = coerced83;
                  }
                }
              }
            }
            if (data84.CONTAINS !== void 0) {
              let data91 = data84.CONTAINS;
              if (typeof data91 !== "string") {
                let dataType84 = typeof data91;
                let coerced84 = void 0;
                if (!(coerced84 !== void 0)) {
                  if (dataType84 == "number" || dataType84 == "boolean") {
                    coerced84 = "" + data91;
                  } else if (data91 === null) {
                    coerced84 = "";
                  } else {
                    const err90 = { instancePath: instancePath + "/created/CONTAINS", schemaPath: "schema:QueryFilter/properties/CONTAINS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (coerced84 !== void 0) {
                  data91 = coerced84;
                  if (data84 !== void 0) {
                    data84["CONTAINS"] = coerced84;
                  }
                }
              }
            }
            if (data84.PREFIX !== void 0) {
              let data92 = data84.PREFIX;
              if (typeof data92 !== "string") {
                let dataType85 = typeof data92;
                let coerced85 = void 0;
                if (!(coerced85 !== void 0)) {
                  if (dataType85 == "number" || dataType85 == "boolean") {
                    coerced85 = "" + data92;
                  } else if (data92 === null) {
                    coerced85 = "";
                  } else {
                    const err91 = { instancePath: instancePath + "/created/PREFIX", schemaPath: "schema:QueryFilter/properties/PREFIX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (coerced85 !== void 0) {
                  data92 = coerced85;
                  if (data84 !== void 0) {
                    data84["PREFIX"] = coerced85;
                  }
                }
              }
            }
            if (data84.REGEX !== void 0) {
              let data93 = data84.REGEX;
              if (typeof data93 !== "string") {
                let dataType86 = typeof data93;
                let coerced86 = void 0;
                if (!(coerced86 !== void 0)) {
                  if (dataType86 == "number" || dataType86 == "boolean") {
                    coerced86 = "" + data93;
                  } else if (data93 === null) {
                    coerced86 = "";
                  } else {
                    const err92 = { instancePath: instancePath + "/created/REGEX", schemaPath: "schema:QueryFilter/properties/REGEX/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (coerced86 !== void 0) {
                  data93 = coerced86;
                  if (data84 !== void 0) {
                    data84["REGEX"] = coerced86;
                  }
                }
              }
            }
            if (data84.GREATER_THAN !== void 0) {
              let data94 = data84.GREATER_THAN;
              if (typeof data94 !== "string") {
                let dataType87 = typeof data94;
                let coerced87 = void 0;
                if (!(coerced87 !== void 0)) {
                  if (dataType87 == "number" || dataType87 == "boolean") {
                    coerced87 = "" + data94;
                  } else if (data94 === null) {
                    coerced87 = "";
                  } else {
                    const err93 = { instancePath: instancePath + "/created/GREATER_THAN", schemaPath: "schema:QueryFilter/properties/GREATER_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (coerced87 !== void 0) {
                  data94 = coerced87;
                  if (data84 !== void 0) {
                    data84["GREATER_THAN"] = coerced87;
                  }
                }
              }
            }
            if (data84.GREATER_THAN_OR_EQUAL_TO !== void 0) {
              let data95 = data84.GREATER_THAN_OR_EQUAL_TO;
              if (typeof data95 !== "string") {
                let dataType88 = typeof data95;
                let coerced88 = void 0;
                if (!(coerced88 !== void 0)) {
                  if (dataType88 == "number" || dataType88 == "boolean") {
                    coerced88 = "" + data95;
                  } else if (data95 === null) {
                    coerced88 = "";
                  } else {
                    const err94 = { instancePath: instancePath + "/created/GREATER_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/GREATER_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (coerced88 !== void 0) {
                  data95 = coerced88;
                  if (data84 !== void 0) {
                    data84["GREATER_THAN_OR_EQUAL_TO"] = coerced88;
                  }
                }
              }
            }
            if (data84.LESS_THAN !== void 0) {
              let data96 = data84.LESS_THAN;
              if (typeof data96 !== "string") {
                let dataType89 = typeof data96;
                let coerced89 = void 0;
                if (!(coerced89 !== void 0)) {
                  if (dataType89 == "number" || dataType89 == "boolean") {
                    coerced89 = "" + data96;
                  } else if (data96 === null) {
                    coerced89 = "";
                  } else {
                    const err95 = { instancePath: instancePath + "/created/LESS_THAN", schemaPath: "schema:QueryFilter/properties/LESS_THAN/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (coerced89 !== void 0) {
                  data96 = coerced89;
                  if (data84 !== void 0) {
                    data84["LESS_THAN"] = coerced89;
                  }
                }
              }
            }
            if (data84.LESS_THAN_OR_EQUAL_TO !== void 0) {
              let data97 = data84.LESS_THAN_OR_EQUAL_TO;
              if (typeof data97 !== "string") {
                let dataType90 = typeof data97;
                let coerced90 = void 0;
                if (!(coerced90 !== void 0)) {
                  if (dataType90 == "number" || dataType90 == "boolean") {
                    coerced90 = "" + data97;
                  } else if (data97 === null) {
                    coerced90 = "";
                  } else {
                    const err96 = { instancePath: instancePath + "/created/LESS_THAN_OR_EQUAL_TO", schemaPath: "schema:QueryFilter/properties/LESS_THAN_OR_EQUAL_TO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                if (coerced90 !== void 0) {
                  data97 = coerced90;
                  if (data84 !== void 0) {
                    data84["LESS_THAN_OR_EQUAL_TO"] = coerced90;
                  }
                }
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/created", schemaPath: "schema:QueryFilter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
      validate72.errors = vErrors;
      return errors === 0;
    }
    validate72.evaluated = { "props": { "q": true, "id": true, "name": true, "username": true, "email": true, "type": true, "created": true }, "dynamicProps": false, "dynamicItems": false };
    function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate71.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate71.errors = vErrors;
      return errors === 0;
    }
    validate71.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listPermissions_path = validate74;
    function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate74.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate74.errors = vErrors;
      return errors === 0;
    }
    validate74.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listProviderVersions_path = validate75;
    function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate75.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.namespace === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.type === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.namespace !== void 0) {
          let data0 = data.namespace;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["namespace"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data.type !== void 0) {
          let data1 = data.type;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["type"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate75.errors = vErrors;
      return errors === 0;
    }
    validate75.evaluated = { "props": { "namespace": true, "type": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listRolesFromGivenIds_path = validate76;
    function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate76.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate76.errors = vErrors;
      return errors === 0;
    }
    validate76.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listServiceAccounts_query = validate77;
    function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate77.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate77.errors = vErrors;
      return errors === 0;
    }
    validate77.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listServiceAccountsForTenant_path = validate79;
    function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate79.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate79.errors = vErrors;
      return errors === 0;
    }
    validate79.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listServiceAccountsForTenant_query = validate80;
    function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate80.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate80.errors = vErrors;
      return errors === 0;
    }
    validate80.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listTemplates_path = validate82;
    function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate82.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate82.errors = vErrors;
      return errors === 0;
    }
    validate82.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listTenantAccess_path = validate83;
    function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate83.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate83.errors = vErrors;
      return errors === 0;
    }
    validate83.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listTenantAccess_query = validate84;
    function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate84.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate84.errors = vErrors;
      return errors === 0;
    }
    validate84.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listTenants_query = validate86;
    function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate86.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate86.errors = vErrors;
      return errors === 0;
    }
    validate86.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listTokenChanges_query = validate88;
    var formats20 = require_formats().fullFormats.int64;
    function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate88.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.waitMs === void 0) {
          data.waitMs = 0;
        }
        if (data.after !== void 0) {
          let data0 = data.after;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                const err0 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["after"] = coerced0;
              }
            }
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 9007199254740991 || isNaN(data0)) {
              const err1 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!formats20.validate(data0)) {
              const err3 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        let data1 = data.waitMs;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/waitMs", schemaPath: "#/properties/waitMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["waitMs"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 800 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/waitMs", schemaPath: "#/properties/waitMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 800 }, message: "must be <= 800" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/waitMs", schemaPath: "#/properties/waitMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      validate88.errors = vErrors;
      return errors === 0;
    }
    validate88.evaluated = { "props": { "after": true, "waitMs": true }, "dynamicProps": false, "dynamicItems": false };
    exports.listUsers_query = validate89;
    function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate89.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate89.errors = vErrors;
      return errors === 0;
    }
    validate89.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchServiceAccountDetails_path = validate91;
    function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate91.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate91.errors = vErrors;
      return errors === 0;
    }
    validate91.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchServiceAccountForTenant_path = validate92;
    function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate92.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate92.errors = vErrors;
      return errors === 0;
    }
    validate92.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchServiceAccountInstanceOwner_path = validate93;
    function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate93.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate93.errors = vErrors;
      return errors === 0;
    }
    validate93.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchServiceAccountSuperAdmin_path = validate94;
    function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate94.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate94.errors = vErrors;
      return errors === 0;
    }
    validate94.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUser_path = validate95;
    function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate95.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate95.errors = vErrors;
      return errors === 0;
    }
    validate95.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUserDemo_path = validate96;
    function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate96.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate96.errors = vErrors;
      return errors === 0;
    }
    validate96.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUserInstanceOwner_path = validate97;
    function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate97.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate97.errors = vErrors;
      return errors === 0;
    }
    validate97.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUserPassword_path = validate98;
    function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate98.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate98.errors = vErrors;
      return errors === 0;
    }
    validate98.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.patchUserSuperAdmin_path = validate99;
    function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate99.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate99.errors = vErrors;
      return errors === 0;
    }
    validate99.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.rotateApiTokenForCurrentUser_path = validate100;
    function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate100.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tokenId === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId !== void 0) {
          let data0 = data.tokenId;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tokenId"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate100.errors = vErrors;
      return errors === 0;
    }
    validate100.evaluated = { "props": { "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.rotateApiTokenForServiceAccount_path = validate101;
    function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate101.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data1 = data.tokenId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["tokenId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate101.errors = vErrors;
      return errors === 0;
    }
    validate101.evaluated = { "props": { "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.rotateApiTokenForServiceAccountWithTenant_path = validate102;
    function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate102.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err5 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data2 = data.tokenId;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err10 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["tokenId"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err11 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err12 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err13 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate102.errors = vErrors;
      return errors === 0;
    }
    validate102.evaluated = { "props": { "tenant": true, "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.rotateApiTokenForUser_path = validate103;
    function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate103.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data1 = data.tokenId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["tokenId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate103.errors = vErrors;
      return errors === 0;
    }
    validate103.evaluated = { "props": { "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchAuditLogs_path = validate104;
    function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate104.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate104.errors = vErrors;
      return errors === 0;
    }
    validate104.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchAuditLogs_query = validate105;
    function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate105.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate105.errors = vErrors;
      return errors === 0;
    }
    validate105.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchBindings_path = validate107;
    function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate107.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate107.errors = vErrors;
      return errors === 0;
    }
    validate107.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchBindings_query = validate108;
    var schema179 = { "type": "string", "enum": ["USER", "GROUP"] };
    function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate108.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        if (data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err0 = { instancePath: instancePath + "/type", schemaPath: "schema:BindingType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["type"] = coerced0;
              }
            }
          }
          if (!(data0 === "USER" || data0 === "GROUP")) {
            const err1 = { instancePath: instancePath + "/type", schemaPath: "schema:BindingType/enum", keyword: "enum", params: { allowedValues: schema179.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 128) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data.namespace !== void 0) {
          let data2 = data.namespace;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err4 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["namespace"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 256) {
              const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        let data3 = data.page;
        if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
          let dataType3 = typeof data3;
          let coerced3 = void 0;
          if (!(coerced3 !== void 0)) {
            if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
              coerced3 = +data3;
            } else {
              const err6 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (coerced3 !== void 0) {
            data3 = coerced3;
            if (data !== void 0) {
              data["page"] = coerced3;
            }
          }
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 2147483647 || isNaN(data3)) {
            const err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data3 < 1 || isNaN(data3)) {
            const err8 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!formats0.validate(data3)) {
            const err9 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let data4 = data.size;
        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
          let dataType4 = typeof data4;
          let coerced4 = void 0;
          if (!(coerced4 !== void 0)) {
            if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
              coerced4 = +data4;
            } else {
              const err10 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (coerced4 !== void 0) {
            data4 = coerced4;
            if (data !== void 0) {
              data["size"] = coerced4;
            }
          }
        }
        if (typeof data4 == "number" && isFinite(data4)) {
          if (data4 > 1e4 || isNaN(data4)) {
            const err11 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (data4 < 1 || isNaN(data4)) {
            const err12 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!formats0.validate(data4)) {
            const err13 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data5 = data.sort;
          if (Array.isArray(data5)) {
            if (data5.length > 8) {
              const err14 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 !== "string") {
                let dataType5 = typeof data6;
                let coerced5 = void 0;
                if (!(coerced5 !== void 0)) {
                  if (dataType5 == "number" || dataType5 == "boolean") {
                    coerced5 = "" + data6;
                  } else if (data6 === null) {
                    coerced5 = "";
                  } else {
                    const err15 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (coerced5 !== void 0) {
                  data6 = coerced5;
                  if (data5 !== void 0) {
                    data5[i0] = coerced5;
                  }
                }
              }
              if (typeof data6 === "string") {
                if (!pattern79.test(data6)) {
                  const err16 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      validate108.errors = vErrors;
      return errors === 0;
    }
    validate108.evaluated = { "props": { "type": true, "id": true, "namespace": true, "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchGroupMembers_path = validate110;
    function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate110.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate110.errors = vErrors;
      return errors === 0;
    }
    validate110.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchGroupMembers_query = validate111;
    function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate111.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate111.errors = vErrors;
      return errors === 0;
    }
    validate111.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchGroups_path = validate113;
    function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate113.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate113.errors = vErrors;
      return errors === 0;
    }
    validate113.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchGroups_query = validate114;
    function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate114.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate114.errors = vErrors;
      return errors === 0;
    }
    validate114.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchInstanceAuditLogs_query = validate116;
    function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate116.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate116.errors = vErrors;
      return errors === 0;
    }
    validate116.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchRoles_path = validate118;
    function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate118.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate118.errors = vErrors;
      return errors === 0;
    }
    validate118.evaluated = { "props": { "tenant": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchRoles_query = validate119;
    function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate119.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate119.errors = vErrors;
      return errors === 0;
    }
    validate119.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.searchTenants_query = validate121;
    function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate121.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.size === void 0) {
          data.size = 10;
        }
        let data0 = data.page;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              const err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["page"] = coerced0;
            }
          }
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 2147483647 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!formats0.validate(data0)) {
            const err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let data1 = data.size;
        if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
          let dataType1 = typeof data1;
          let coerced1 = void 0;
          if (!(coerced1 !== void 0)) {
            if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
              coerced1 = +data1;
            } else {
              const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (coerced1 !== void 0) {
            data1 = coerced1;
            if (data !== void 0) {
              data["size"] = coerced1;
            }
          }
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1e4 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!formats0.validate(data1)) {
            const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.sort !== void 0) {
          let data2 = data.sort;
          if (Array.isArray(data2)) {
            if (data2.length > 8) {
              const err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                let dataType2 = typeof data3;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data3;
                  } else if (data3 === null) {
                    coerced2 = "";
                  } else {
                    const err9 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data3 = coerced2;
                  if (data2 !== void 0) {
                    data2[i0] = coerced2;
                  }
                }
              }
              if (typeof data3 === "string") {
                if (!pattern79.test(data3)) {
                  const err10 = { instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]+:(asc|desc)$" }, message: 'must match pattern "^[A-Za-z_]+:(asc|desc)$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.filters !== void 0) {
          if (!validate72(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate121.errors = vErrors;
      return errors === 0;
    }
    validate121.evaluated = { "props": { "page": true, "size": true, "sort": true, "filters": true }, "dynamicProps": false, "dynamicItems": false };
    exports.setUserMembershipForGroup_path = validate123;
    function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate123.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.userId === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err5 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.userId !== void 0) {
          let data2 = data.userId;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err10 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["userId"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err11 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err12 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err13 = { instancePath: instancePath + "/userId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate123.errors = vErrors;
      return errors === 0;
    }
    validate123.evaluated = { "props": { "tenant": true, "id": true, "userId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.setUserMembershipForGroup_query = validate124;
    var schema193 = { "type": "string", "enum": ["OWNER", "MEMBER"], "description": "`OWNER`: manages the members of the group." };
    function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate124.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.membership === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "membership" }, message: "must have required property 'membership'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.membership !== void 0) {
          let data0 = data.membership;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/membership", schemaPath: "schema:Membership/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["membership"] = coerced0;
              }
            }
          }
          if (!(data0 === "OWNER" || data0 === "MEMBER")) {
            const err2 = { instancePath: instancePath + "/membership", schemaPath: "schema:Membership/enum", keyword: "enum", params: { allowedValues: schema193.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate124.errors = vErrors;
      return errors === 0;
    }
    validate124.evaluated = { "props": { "membership": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateApiTokenForCurrentUser_path = validate125;
    function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate125.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tokenId === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId !== void 0) {
          let data0 = data.tokenId;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tokenId"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate125.errors = vErrors;
      return errors === 0;
    }
    validate125.evaluated = { "props": { "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateApiTokenForServiceAccount_path = validate126;
    function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate126.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data1 = data.tokenId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["tokenId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate126.errors = vErrors;
      return errors === 0;
    }
    validate126.evaluated = { "props": { "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateApiTokenForServiceAccountWithTenant_path = validate127;
    function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate127.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err5 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data2 = data.tokenId;
          if (typeof data2 !== "string") {
            let dataType2 = typeof data2;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data2;
              } else if (data2 === null) {
                coerced2 = "";
              } else {
                const err10 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data2 = coerced2;
              if (data !== void 0) {
                data["tokenId"] = coerced2;
              }
            }
          }
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err11 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err12 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err13 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      validate127.errors = vErrors;
      return errors === 0;
    }
    validate127.evaluated = { "props": { "tenant": true, "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateApiTokenForUser_path = validate128;
    function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate128.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.tokenId === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokenId" }, message: "must have required property 'tokenId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.tokenId !== void 0) {
          let data1 = data.tokenId;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err6 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["tokenId"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err7 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err8 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err9 = { instancePath: instancePath + "/tokenId", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate128.errors = vErrors;
      return errors === 0;
    }
    validate128.evaluated = { "props": { "id": true, "tokenId": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateGroup_path = validate129;
    function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate129.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate129.errors = vErrors;
      return errors === 0;
    }
    validate129.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateInstanceServiceAccount_path = validate130;
    function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate130.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate130.errors = vErrors;
      return errors === 0;
    }
    validate130.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateRole_path = validate131;
    function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate131.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 128) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:RoleId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate131.errors = vErrors;
      return errors === 0;
    }
    validate131.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateServiceAccount_path = validate132;
    function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate132.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate132.errors = vErrors;
      return errors === 0;
    }
    validate132.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateTenant_path = validate133;
    function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate133.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate133.errors = vErrors;
      return errors === 0;
    }
    validate133.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateUser_path = validate134;
    function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate134.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["id"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 64) {
              const err2 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern5.test(data0)) {
              const err4 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      validate134.errors = vErrors;
      return errors === 0;
    }
    validate134.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
    exports.updateUserGroups_path = validate135;
    function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate135.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenant === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.tenant !== void 0) {
          let data0 = data.tenant;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                const err2 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["tenant"] = coerced0;
              }
            }
          }
          if (typeof data0 === "string") {
            if (func1(data0) > 63) {
              const err3 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data1 = data.id;
          if (typeof data1 !== "string") {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data1;
              } else if (data1 === null) {
                coerced1 = "";
              } else {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["id"] = coerced1;
              }
            }
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err8 = { instancePath: instancePath + "/id", schemaPath: "schema:Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate135.errors = vErrors;
      return errors === 0;
    }
    validate135.evaluated = { "props": { "tenant": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
  }
});

// memory:entry
var import_bodies = __toESM(require_bodies());
var import_parameters = __toESM(require_parameters());
var validators = {
  addUserToGroup: { path: import_parameters.default.addUserToGroup_path },
  autocompleteGroups: { body: import_bodies.default.autocompleteGroups_body, path: import_parameters.default.autocompleteGroups_path },
  autocompleteRoles: { body: import_bodies.default.autocompleteRoles_body, path: import_parameters.default.autocompleteRoles_path },
  autocompleteUsers: { body: import_bodies.default.autocompleteUsers_body, path: import_parameters.default.autocompleteUsers_path },
  bulkCreateBinding: { body: import_bodies.default.bulkCreateBinding_body, path: import_parameters.default.bulkCreateBinding_path },
  createApiTokenForCurrentUser: { body: import_bodies.default.createApiTokenForCurrentUser_body },
  createApiTokenRevocation: { body: import_bodies.default.createApiTokenRevocation_body, path: import_parameters.default.createApiTokenRevocation_path },
  createApiTokensForServiceAccount: { body: import_bodies.default.createApiTokensForServiceAccount_body, path: import_parameters.default.createApiTokensForServiceAccount_path },
  createApiTokensForServiceAccountWithTenant: { body: import_bodies.default.createApiTokensForServiceAccountWithTenant_body, path: import_parameters.default.createApiTokensForServiceAccountWithTenant_path },
  createApiTokensForUser: { body: import_bodies.default.createApiTokensForUser_body, path: import_parameters.default.createApiTokensForUser_path },
  createBinding: { body: import_bodies.default.createBinding_body, path: import_parameters.default.createBinding_path },
  createGroup: { body: import_bodies.default.createGroup_body, path: import_parameters.default.createGroup_path },
  createRole: { body: import_bodies.default.createRole_body, path: import_parameters.default.createRole_path },
  createServiceAccount: { body: import_bodies.default.createServiceAccount_body },
  createServiceAccountForTenant: { body: import_bodies.default.createServiceAccountForTenant_body, path: import_parameters.default.createServiceAccountForTenant_path },
  createSetup: { body: import_bodies.default.createSetup_body },
  createTenant: { body: import_bodies.default.createTenant_body },
  createTenantAccess: { body: import_bodies.default.createTenantAccess_body, path: import_parameters.default.createTenantAccess_path },
  createTenantAccess_1: { path: import_parameters.default.createTenantAccess_1_path },
  createUser: { body: import_bodies.default.createUser_body },
  deleteApiTokenForCurrentUser: { path: import_parameters.default.deleteApiTokenForCurrentUser_path },
  deleteApiTokenForServiceAccount: { path: import_parameters.default.deleteApiTokenForServiceAccount_path },
  deleteApiTokenForServiceAccountWithTenant: { path: import_parameters.default.deleteApiTokenForServiceAccountWithTenant_path },
  deleteApiTokenForUser: { path: import_parameters.default.deleteApiTokenForUser_path },
  deleteBinding: { path: import_parameters.default.deleteBinding_path },
  deleteGroup: { path: import_parameters.default.deleteGroup_path },
  deleteRefreshToken: { path: import_parameters.default.deleteRefreshToken_path },
  deleteRole: { path: import_parameters.default.deleteRole_path },
  deleteServiceAccount: { path: import_parameters.default.deleteServiceAccount_path },
  deleteServiceAccountForTenant: { path: import_parameters.default.deleteServiceAccountForTenant_path },
  deleteTenant: { path: import_parameters.default.deleteTenant_path },
  deleteTenantAccess: { path: import_parameters.default.deleteTenantAccess_path },
  deleteUser: { path: import_parameters.default.deleteUser_path },
  deleteUserAuthMethod: { path: import_parameters.default.deleteUserAuthMethod_path },
  deleteUserFromGroup: { path: import_parameters.default.deleteUserFromGroup_path },
  forwardAuth: {},
  getApiTokenForCurrentUser: { path: import_parameters.default.getApiTokenForCurrentUser_path },
  getApiTokenForServiceAccount: { path: import_parameters.default.getApiTokenForServiceAccount_path },
  getApiTokenForServiceAccountWithTenant: { path: import_parameters.default.getApiTokenForServiceAccountWithTenant_path },
  getApiTokenForUser: { path: import_parameters.default.getApiTokenForUser_path },
  getApiTokenRevocation: { path: import_parameters.default.getApiTokenRevocation_path },
  getAuths: {},
  getBinding: { path: import_parameters.default.getBinding_path },
  getConfigs: {},
  getCurrentUser: {},
  getGroup: { path: import_parameters.default.getGroup_path },
  getHealth: {},
  getLoginConfigs: {},
  getOpenapiJson: {},
  getOpenapiYaml: {},
  getProviderDownload: { path: import_parameters.default.getProviderDownload_path },
  getProviderFile: { path: import_parameters.default.getProviderFile_path },
  getReadiness: {},
  getReference: {},
  getReferenceFile: { path: import_parameters.default.getReferenceFile_path },
  getRole: { path: import_parameters.default.getRole_path },
  getServiceAccount: { path: import_parameters.default.getServiceAccount_path },
  getServiceAccountForTenant: { path: import_parameters.default.getServiceAccountForTenant_path },
  getSetup: {},
  getTenant: { path: import_parameters.default.getTenant_path },
  getTenantAccess: { path: import_parameters.default.getTenantAccess_path },
  getTerraformDiscovery: {},
  getUser: { path: import_parameters.default.getUser_path },
  introspectToken: { body: import_bodies.default.introspectToken_body },
  listApiTokensForCurrentUser: {},
  listApiTokensForServiceAccount: { path: import_parameters.default.listApiTokensForServiceAccount_path },
  listApiTokensForServiceAccountWithTenant: { path: import_parameters.default.listApiTokensForServiceAccountWithTenant_path },
  listApiTokensForUser: { path: import_parameters.default.listApiTokensForUser_path },
  listGroupIds: { body: import_bodies.default.listGroupIds_body, path: import_parameters.default.listGroupIds_path },
  listGroups: { path: import_parameters.default.listGroups_path, query: import_parameters.default.listGroups_query },
  listPermissions: { path: import_parameters.default.listPermissions_path },
  listProviderVersions: { path: import_parameters.default.listProviderVersions_path },
  listRolesFromGivenIds: { body: import_bodies.default.listRolesFromGivenIds_body, path: import_parameters.default.listRolesFromGivenIds_path },
  listServiceAccounts: { query: import_parameters.default.listServiceAccounts_query },
  listServiceAccountsForTenant: { path: import_parameters.default.listServiceAccountsForTenant_path, query: import_parameters.default.listServiceAccountsForTenant_query },
  listTemplates: { path: import_parameters.default.listTemplates_path },
  listTenantAccess: { path: import_parameters.default.listTenantAccess_path, query: import_parameters.default.listTenantAccess_query },
  listTenants: { query: import_parameters.default.listTenants_query },
  listTokenChanges: { query: import_parameters.default.listTokenChanges_query },
  listUsers: { query: import_parameters.default.listUsers_query },
  login: { body: import_bodies.default.login_body },
  loginAtRoot: { body: import_bodies.default.loginAtRoot_body },
  logout: {},
  logoutAtRoot: {},
  patchCurrentUser: { body: import_bodies.default.patchCurrentUser_body },
  patchServiceAccountDetails: { body: import_bodies.default.patchServiceAccountDetails_body, path: import_parameters.default.patchServiceAccountDetails_path },
  patchServiceAccountForTenant: { body: import_bodies.default.patchServiceAccountForTenant_body, path: import_parameters.default.patchServiceAccountForTenant_path },
  patchServiceAccountInstanceOwner: { body: import_bodies.default.patchServiceAccountInstanceOwner_body, path: import_parameters.default.patchServiceAccountInstanceOwner_path },
  patchServiceAccountSuperAdmin: { body: import_bodies.default.patchServiceAccountSuperAdmin_body, path: import_parameters.default.patchServiceAccountSuperAdmin_path },
  patchUser: { body: import_bodies.default.patchUser_body, path: import_parameters.default.patchUser_path },
  patchUserDemo: { body: import_bodies.default.patchUserDemo_body, path: import_parameters.default.patchUserDemo_path },
  patchUserInstanceOwner: { body: import_bodies.default.patchUserInstanceOwner_body, path: import_parameters.default.patchUserInstanceOwner_path },
  patchUserPassword: { body: import_bodies.default.patchUserPassword_body, path: import_parameters.default.patchUserPassword_path },
  patchUserSuperAdmin: { body: import_bodies.default.patchUserSuperAdmin_body, path: import_parameters.default.patchUserSuperAdmin_path },
  revokeToken: { body: import_bodies.default.revokeToken_body },
  rotateApiTokenForCurrentUser: { body: import_bodies.default.rotateApiTokenForCurrentUser_body, path: import_parameters.default.rotateApiTokenForCurrentUser_path },
  rotateApiTokenForServiceAccount: { body: import_bodies.default.rotateApiTokenForServiceAccount_body, path: import_parameters.default.rotateApiTokenForServiceAccount_path },
  rotateApiTokenForServiceAccountWithTenant: { body: import_bodies.default.rotateApiTokenForServiceAccountWithTenant_body, path: import_parameters.default.rotateApiTokenForServiceAccountWithTenant_path },
  rotateApiTokenForUser: { body: import_bodies.default.rotateApiTokenForUser_body, path: import_parameters.default.rotateApiTokenForUser_path },
  searchAuditLogs: { path: import_parameters.default.searchAuditLogs_path, query: import_parameters.default.searchAuditLogs_query },
  searchBindings: { path: import_parameters.default.searchBindings_path, query: import_parameters.default.searchBindings_query },
  searchGroupMembers: { path: import_parameters.default.searchGroupMembers_path, query: import_parameters.default.searchGroupMembers_query },
  searchGroups: { path: import_parameters.default.searchGroups_path, query: import_parameters.default.searchGroups_query },
  searchInstanceAuditLogs: { query: import_parameters.default.searchInstanceAuditLogs_query },
  searchRoles: { path: import_parameters.default.searchRoles_path, query: import_parameters.default.searchRoles_query },
  searchTenants: { query: import_parameters.default.searchTenants_query },
  setUserMembershipForGroup: { path: import_parameters.default.setUserMembershipForGroup_path, query: import_parameters.default.setUserMembershipForGroup_query },
  updateApiTokenForCurrentUser: { body: import_bodies.default.updateApiTokenForCurrentUser_body, path: import_parameters.default.updateApiTokenForCurrentUser_path },
  updateApiTokenForServiceAccount: { body: import_bodies.default.updateApiTokenForServiceAccount_body, path: import_parameters.default.updateApiTokenForServiceAccount_path },
  updateApiTokenForServiceAccountWithTenant: { body: import_bodies.default.updateApiTokenForServiceAccountWithTenant_body, path: import_parameters.default.updateApiTokenForServiceAccountWithTenant_path },
  updateApiTokenForUser: { body: import_bodies.default.updateApiTokenForUser_body, path: import_parameters.default.updateApiTokenForUser_path },
  updateCurrentUserPassword: { body: import_bodies.default.updateCurrentUserPassword_body },
  updateGroup: { body: import_bodies.default.updateGroup_body, path: import_parameters.default.updateGroup_path },
  updateInstanceServiceAccount: { body: import_bodies.default.updateInstanceServiceAccount_body, path: import_parameters.default.updateInstanceServiceAccount_path },
  updateRole: { body: import_bodies.default.updateRole_body, path: import_parameters.default.updateRole_path },
  updateServiceAccount: { body: import_bodies.default.updateServiceAccount_body, path: import_parameters.default.updateServiceAccount_path },
  updateTenant: { body: import_bodies.default.updateTenant_body, path: import_parameters.default.updateTenant_path },
  updateUser: { body: import_bodies.default.updateUser_body, path: import_parameters.default.updateUser_path },
  updateUserGroups: { body: import_bodies.default.updateUserGroups_body, path: import_parameters.default.updateUserGroups_path },
  verifyToken: { body: import_bodies.default.verifyToken_body },
  verifyTokens: { body: import_bodies.default.verifyTokens_body }
};
export {
  validators
};
