// Generated from openapi/ by `npm run generate`. Changes made here are lost.

// @ts-nocheck
import { limit } from "../../src/validation/error-limit.js";
import type { Validator } from "../../src/validation/validator.js";
import { date as formats0 } from "../../src/validation/formats.js";
import { uuid as formats2 } from "../../src/validation/formats.js";
import { int64 as formats4 } from "../../src/validation/formats.js";
import { characterLength as func0 } from "../../src/validation/character-length.js";

export const OrderCreated: Validator = validate1;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accounts !== undefined){
let data0 = data.accounts;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/accounts",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const beforekey0=errors;
for(const key0 in data0){
if(errors-beforekey0>limit.errors)break;
let data1 = data0[key0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uuid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "uuid"}});
errors++;
}
if(data1.uuid !== undefined){
let data2 = data1.uuid;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.errors !== undefined){
let data3 = data1.errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data3)){
if(data3.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len0 = data3.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.subscriptions !== undefined){
let data5 = data.subscriptions;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const beforekey1=errors;
for(const key1 in data5){
if(errors-beforekey1>limit.errors)break;
let data6 = data5[key1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.uuid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "uuid"}});
errors++;
}
if(data6.uuid !== undefined){
let data7 = data6.uuid;
if(typeof data7 === "string"){
if(func0(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.errors !== undefined){
let data8 = data6.errors;
if((!(Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len1 = data8.length;
for(let i1=0, before=errors; i1<len1 && errors-before<=limit.errors; i1++){
if(typeof data8[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const OrderRefused: Validator = validate2;

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accounts !== undefined){
let data0 = data.accounts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const beforekey0=errors;
for(const key0 in data0){
if(errors-beforekey0>limit.errors)break;
let data1 = data0[key0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.errors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data1.errors !== undefined){
let data2 = data1.errors;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.uuid !== undefined){
if(data1.uuid !== null){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "null"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.subscriptions !== undefined){
let data5 = data.subscriptions;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const beforekey1=errors;
for(const key1 in data5){
if(errors-beforekey1>limit.errors)break;
let data6 = data5[key1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.errors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data6.errors !== undefined){
let data7 = data6.errors;
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data7.length;
for(let i1=0, before=errors; i1<len1 && errors-before<=limit.errors; i1++){
if(typeof data7[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data6.uuid !== undefined){
if(data6.uuid !== null){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "null"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const Address: Validator = validate3;

function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!((((((((key0 === "addressDetail") || (key0 === "streetNumber")) || (key0 === "streetName")) || (key0 === "streetType")) || (key0 === "suburb")) || (key0 === "postcode")) || (key0 === "state")) || (key0 === "country"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.addressDetail !== undefined){
if(typeof data.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.streetNumber !== undefined){
if(typeof data.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.streetName !== undefined){
if(typeof data.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.streetType !== undefined){
if(typeof data.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.suburb !== undefined){
if(typeof data.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.postcode !== undefined){
if(typeof data.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

export const PhoneContact: Validator = validate4;

function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(((key0 === "work") || (key0 === "home")) || (key0 === "mobile"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.work !== undefined){
if(typeof data.work !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/work",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.home !== undefined){
if(typeof data.home !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/home",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mobile !== undefined){
if(typeof data.mobile !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/mobile",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const CustomFields: Validator = validate5;

function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
let data0 = data[key0];
if((((!data0 || typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

export const Account: Validator = validate6;

function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.packageId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "packageId"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(["USN","alternateAccountNumber","ratingCycleDay","invoicingCycleDay","releaseDelay","currency","accountTerms","taxable","packageId","comments","tradingName","abn","companyName","contactTitle","givenName","familyName","emailAddress","serviceAddress","billAddress","phoneContact","fax","timezone","dob","custom"].includes(key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.USN !== undefined){
if(typeof data.USN !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/USN",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.alternateAccountNumber !== undefined){
if(typeof data.alternateAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/alternateAccountNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ratingCycleDay !== undefined){
let data2 = data.ratingCycleDay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCycleDay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.invoicingCycleDay !== undefined){
let data3 = data.invoicingCycleDay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/invoicingCycleDay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.releaseDelay !== undefined){
let data4 = data.releaseDelay;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/releaseDelay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accountTerms !== undefined){
let data6 = data.accountTerms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/accountTerms",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.taxable !== undefined){
if(typeof data.taxable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/taxable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.packageId !== undefined){
let data8 = data.packageId;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/packageId",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.comments !== undefined){
if(typeof data.comments !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/comments",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tradingName !== undefined){
if(typeof data.tradingName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.abn !== undefined){
if(typeof data.abn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/abn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.companyName !== undefined){
if(typeof data.companyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/companyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contactTitle !== undefined){
if(typeof data.contactTitle !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contactTitle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.givenName !== undefined){
if(typeof data.givenName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/givenName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.familyName !== undefined){
if(typeof data.familyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/familyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.emailAddress !== undefined){
if(typeof data.emailAddress !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/emailAddress",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.serviceAddress !== undefined){
let data17 = data.serviceAddress;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const beforekey1=errors;
for(const key1 in data17){
if(errors-beforekey1>limit.errors)break;
if(!((((((((key1 === "addressDetail") || (key1 === "streetNumber")) || (key1 === "streetName")) || (key1 === "streetType")) || (key1 === "suburb")) || (key1 === "postcode")) || (key1 === "state")) || (key1 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data17.addressDetail !== undefined){
if(typeof data17.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.streetNumber !== undefined){
if(typeof data17.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.streetName !== undefined){
if(typeof data17.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.streetType !== undefined){
if(typeof data17.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.suburb !== undefined){
if(typeof data17.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.postcode !== undefined){
if(typeof data17.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.state !== undefined){
if(typeof data17.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.country !== undefined){
if(typeof data17.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.billAddress !== undefined){
let data26 = data.billAddress;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const beforekey2=errors;
for(const key2 in data26){
if(errors-beforekey2>limit.errors)break;
if(!((((((((key2 === "addressDetail") || (key2 === "streetNumber")) || (key2 === "streetName")) || (key2 === "streetType")) || (key2 === "suburb")) || (key2 === "postcode")) || (key2 === "state")) || (key2 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data26.addressDetail !== undefined){
if(typeof data26.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.streetNumber !== undefined){
if(typeof data26.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.streetName !== undefined){
if(typeof data26.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.streetType !== undefined){
if(typeof data26.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.suburb !== undefined){
if(typeof data26.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.postcode !== undefined){
if(typeof data26.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.state !== undefined){
if(typeof data26.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.country !== undefined){
if(typeof data26.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/billAddress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.phoneContact !== undefined){
let data35 = data.phoneContact;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
const beforekey3=errors;
for(const key3 in data35){
if(errors-beforekey3>limit.errors)break;
if(!(((key3 === "work") || (key3 === "home")) || (key3 === "mobile"))){
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data35.work !== undefined){
if(typeof data35.work !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact/work",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.home !== undefined){
if(typeof data35.home !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact/home",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.mobile !== undefined){
if(typeof data35.mobile !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact/mobile",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fax !== undefined){
if(typeof data.fax !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dob !== undefined){
let data41 = data.dob;
if(typeof data41 === "string"){
if(!(formats0(data41))){
(vErrors ??= []).push({instancePath:instancePath+"/dob",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dob",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.custom !== undefined){
let data42 = data.custom;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
const beforekey4=errors;
for(const key4 in data42){
if(errors-beforekey4>limit.errors)break;
let data43 = data42[key4];
if((((!data43 || typeof data43 != "object") && (typeof data43 !== "string")) && (!((typeof data43 == "number") && (isFinite(data43))))) && (typeof data43 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/custom/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

export const Subscription: Validator = validate7;

function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serviceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceId"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(["accountId","serviceId","username","plan","startTime","timezone","description","ratingCycleDay","invoicingCycleDay","releaseDelay","currency","custom"].includes(key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountId !== undefined){
let data0 = data.accountId;
if(typeof data0 === "string"){
if(!(formats2(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.serviceId !== undefined){
let data1 = data.serviceId;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/serviceId",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.plan !== undefined){
if(typeof data.plan !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/plan",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.startTime !== undefined){
let data4 = data.startTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(!(formats4(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ratingCycleDay !== undefined){
let data7 = data.ratingCycleDay;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCycleDay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.invoicingCycleDay !== undefined){
let data8 = data.invoicingCycleDay;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/invoicingCycleDay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.releaseDelay !== undefined){
let data9 = data.releaseDelay;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/releaseDelay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.custom !== undefined){
let data11 = data.custom;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const beforekey1=errors;
for(const key1 in data11){
if(errors-beforekey1>limit.errors)break;
let data12 = data11[key1];
if((((!data12 || typeof data12 != "object") && (typeof data12 !== "string")) && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/custom/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const Order: Validator = validate8;

function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.accounts === undefined) && (missing0 = "accounts")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.accounts !== undefined){
let data0 = data.accounts;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscriptions !== undefined){
let data1 = data.subscriptions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.accountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i0,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data2.accountId !== undefined){
if(typeof data2.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i0+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
}
if(!valid0){
}
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!((key0 === "accounts") || (key0 === "subscriptions"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accounts !== undefined){
let data4 = data.accounts;
if(Array.isArray(data4)){
if(data4.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/accounts",keyword:"maxItems",params:{limit: 1}});
errors++;
}
const len1 = data4.length;
for(let i1=0, before=errors; i1<len1 && errors-before<=limit.errors; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.packageId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1,keyword:"required",params:{missingProperty: "packageId"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data5){
if(errors-beforekey1>limit.errors)break;
if(!(["USN","alternateAccountNumber","ratingCycleDay","invoicingCycleDay","releaseDelay","currency","accountTerms","taxable","packageId","comments","tradingName","abn","companyName","contactTitle","givenName","familyName","emailAddress","serviceAddress","billAddress","phoneContact","fax","timezone","dob","custom"].includes(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.USN !== undefined){
if(typeof data5.USN !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/USN",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.alternateAccountNumber !== undefined){
if(typeof data5.alternateAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/alternateAccountNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.ratingCycleDay !== undefined){
let data8 = data5.ratingCycleDay;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/ratingCycleDay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.invoicingCycleDay !== undefined){
let data9 = data5.invoicingCycleDay;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/invoicingCycleDay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.releaseDelay !== undefined){
let data10 = data5.releaseDelay;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/releaseDelay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.currency !== undefined){
if(typeof data5.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/currency",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.accountTerms !== undefined){
let data12 = data5.accountTerms;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/accountTerms",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.taxable !== undefined){
if(typeof data5.taxable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/taxable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.packageId !== undefined){
let data14 = data5.packageId;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/packageId",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.comments !== undefined){
if(typeof data5.comments !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/comments",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.tradingName !== undefined){
if(typeof data5.tradingName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/tradingName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.abn !== undefined){
if(typeof data5.abn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/abn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.companyName !== undefined){
if(typeof data5.companyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/companyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.contactTitle !== undefined){
if(typeof data5.contactTitle !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/contactTitle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.givenName !== undefined){
if(typeof data5.givenName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/givenName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.familyName !== undefined){
if(typeof data5.familyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/familyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.emailAddress !== undefined){
if(typeof data5.emailAddress !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/emailAddress",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.serviceAddress !== undefined){
let data23 = data5.serviceAddress;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
const beforekey2=errors;
for(const key2 in data23){
if(errors-beforekey2>limit.errors)break;
if(!((((((((key2 === "addressDetail") || (key2 === "streetNumber")) || (key2 === "streetName")) || (key2 === "streetType")) || (key2 === "suburb")) || (key2 === "postcode")) || (key2 === "state")) || (key2 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data23.addressDetail !== undefined){
if(typeof data23.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.streetNumber !== undefined){
if(typeof data23.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.streetName !== undefined){
if(typeof data23.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.streetType !== undefined){
if(typeof data23.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.suburb !== undefined){
if(typeof data23.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.postcode !== undefined){
if(typeof data23.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.state !== undefined){
if(typeof data23.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.country !== undefined){
if(typeof data23.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/serviceAddress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data5.billAddress !== undefined){
let data32 = data5.billAddress;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
const beforekey3=errors;
for(const key3 in data32){
if(errors-beforekey3>limit.errors)break;
if(!((((((((key3 === "addressDetail") || (key3 === "streetNumber")) || (key3 === "streetName")) || (key3 === "streetType")) || (key3 === "suburb")) || (key3 === "postcode")) || (key3 === "state")) || (key3 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data32.addressDetail !== undefined){
if(typeof data32.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.streetNumber !== undefined){
if(typeof data32.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.streetName !== undefined){
if(typeof data32.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.streetType !== undefined){
if(typeof data32.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.suburb !== undefined){
if(typeof data32.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.postcode !== undefined){
if(typeof data32.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.state !== undefined){
if(typeof data32.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.country !== undefined){
if(typeof data32.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/billAddress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data5.phoneContact !== undefined){
let data41 = data5.phoneContact;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
const beforekey4=errors;
for(const key4 in data41){
if(errors-beforekey4>limit.errors)break;
if(!(((key4 === "work") || (key4 === "home")) || (key4 === "mobile"))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/phoneContact",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data41.work !== undefined){
if(typeof data41.work !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/phoneContact/work",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.home !== undefined){
if(typeof data41.home !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/phoneContact/home",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.mobile !== undefined){
if(typeof data41.mobile !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/phoneContact/mobile",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/phoneContact",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data5.fax !== undefined){
if(typeof data5.fax !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/fax",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.timezone !== undefined){
if(typeof data5.timezone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/timezone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.dob !== undefined){
let data47 = data5.dob;
if(typeof data47 === "string"){
if(!(formats0(data47))){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/dob",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/dob",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.custom !== undefined){
let data48 = data5.custom;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
const beforekey5=errors;
for(const key5 in data48){
if(errors-beforekey5>limit.errors)break;
let data49 = data48[key5];
if((((!data49 || typeof data49 != "object") && (typeof data49 !== "string")) && (!((typeof data49 == "number") && (isFinite(data49))))) && (typeof data49 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/custom/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1+"/custom",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.subscriptions !== undefined){
let data50 = data.subscriptions;
if(Array.isArray(data50)){
if(data50.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len2 = data50.length;
for(let i2=0, before=errors; i2<len2 && errors-before<=limit.errors; i2++){
let data51 = data50[i2];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.serviceId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2,keyword:"required",params:{missingProperty: "serviceId"}});
errors++;
}
const beforekey6=errors;
for(const key6 in data51){
if(errors-beforekey6>limit.errors)break;
if(!(["accountId","serviceId","username","plan","startTime","timezone","description","ratingCycleDay","invoicingCycleDay","releaseDelay","currency","custom"].includes(key6))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2,keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data51.accountId !== undefined){
let data52 = data51.accountId;
if(typeof data52 === "string"){
if(!(formats2(data52))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/accountId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.serviceId !== undefined){
let data53 = data51.serviceId;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/serviceId",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data51.username !== undefined){
if(typeof data51.username !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/username",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.plan !== undefined){
if(typeof data51.plan !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/plan",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.startTime !== undefined){
let data56 = data51.startTime;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/startTime",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(!(formats4(data56))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/startTime",keyword:"format",params:{format: "int64"}});
errors++;
}
}
}
if(data51.timezone !== undefined){
if(typeof data51.timezone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/timezone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.description !== undefined){
if(typeof data51.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.ratingCycleDay !== undefined){
let data59 = data51.ratingCycleDay;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/ratingCycleDay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data51.invoicingCycleDay !== undefined){
let data60 = data51.invoicingCycleDay;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/invoicingCycleDay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data51.releaseDelay !== undefined){
let data61 = data51.releaseDelay;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/releaseDelay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data51.currency !== undefined){
if(typeof data51.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/currency",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.custom !== undefined){
let data63 = data51.custom;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
const beforekey7=errors;
for(const key7 in data63){
if(errors-beforekey7>limit.errors)break;
let data64 = data63[key7];
if((((!data64 || typeof data64 != "object") && (typeof data64 !== "string")) && (!((typeof data64 == "number") && (isFinite(data64))))) && (typeof data64 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/custom/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2+"/custom",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const OrderErrorCodeKnown: Validator = validate9;

function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((data === "CURRENCY_NOT_AVAILABLE") || (data === "CURRENCY_NOT_FOUND")) || (data === "PACKAGE_NOT_PUBLISHED")) || (data === "PACKAGE_NOT_FOUND")) || (data === "PACKAGE_MISSING")) || (data === "NO_PACKAGE_FOR_CURRENCY")) || (data === "SERVICE_NOT_PUBLISHED")) || (data === "SERVICE_NOT_FOUND")) || (data === "SERVICE_NOT_VALID")) || (data === "SERVICE_MISSING")) || (data === "PLAN_NOT_FOUND")) || (data === "PLAN_NOT_PUBLISHED")) || (data === "PLAN_NOT_VALID")) || (data === "NO_PLAN_FOR_SERVICE")) || (data === "NO_PLAN_FOR_ACCOUNT")) || (data === "NOT_ACCOUNT")) || (data === "ACCOUNT_MISSING")) || (data === "TIMEZONE_NOT_FOUND")) || (data === "DUPLICATE_USERNAME")) || (data === "DUPLICATE_LEGACY_ACCOUNT_NUMBER")) || (data === "INTERNAL_ERROR"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["CURRENCY_NOT_AVAILABLE","CURRENCY_NOT_FOUND","PACKAGE_NOT_PUBLISHED","PACKAGE_NOT_FOUND","PACKAGE_MISSING","NO_PACKAGE_FOR_CURRENCY","SERVICE_NOT_PUBLISHED","SERVICE_NOT_FOUND","SERVICE_NOT_VALID","SERVICE_MISSING","PLAN_NOT_FOUND","PLAN_NOT_PUBLISHED","PLAN_NOT_VALID","NO_PLAN_FOR_SERVICE","NO_PLAN_FOR_ACCOUNT","NOT_ACCOUNT","ACCOUNT_MISSING","TIMEZONE_NOT_FOUND","DUPLICATE_USERNAME","DUPLICATE_LEGACY_ACCOUNT_NUMBER","INTERNAL_ERROR"]}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const OrderErrorCode: Validator = validate10;

function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const CreatedEntry: Validator = validate11;

function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uuid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uuid"}});
errors++;
}
if(data.uuid !== undefined){
let data0 = data.uuid;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/uuid",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uuid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len0 = data1.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const RefusedEntry: Validator = validate12;

function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uuid !== undefined){
if(data.uuid !== null){
(vErrors ??= []).push({instancePath:instancePath+"/uuid",keyword:"type",params:{type: "null"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const OrderEntry: Validator = validate13;

const schema13 = {"oneOf":[{"type":"object","required":["uuid"],"properties":{"uuid":{"type":"string","minLength":1},"errors":{"type":["array","null"],"maxItems":0,"items":{"type":"string"}}}},{"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"type":"string"}},"uuid":{"type":"null"}}}]};

function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uuid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uuid"}});
errors++;
}
if(data.uuid !== undefined){
let data0 = data.uuid;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/uuid",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uuid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: schema13.oneOf[0].properties.errors.type}});
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len0 = data1.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data.errors !== undefined){
let data3 = data.errors;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data3.length;
for(let i1=0, before=errors; i1<len1 && errors-before<=limit.errors; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uuid !== undefined){
if(data.uuid !== null){
(vErrors ??= []).push({instancePath:instancePath+"/uuid",keyword:"type",params:{type: "null"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const OrderEntries: Validator = validate14;

const schema14 = {"type":"object","additionalProperties":{"oneOf":[{"type":"object","required":["uuid"],"properties":{"uuid":{"type":"string","minLength":1},"errors":{"type":["array","null"],"maxItems":0,"items":{"type":"string"}}}},{"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"type":"string"}},"uuid":{"type":"null"}}}]}};

function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.uuid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "uuid"}});
errors++;
}
if(data0.uuid !== undefined){
let data1 = data0.uuid;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.errors !== undefined){
let data2 = data0.errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: schema14.additionalProperties.oneOf[0].properties.errors.type}});
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len0 = data2.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.errors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data0.errors !== undefined){
let data4 = data0.errors;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data4.length;
for(let i1=0, before=errors; i1<len1 && errors-before<=limit.errors; i1++){
if(typeof data4[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.uuid !== undefined){
if(data0.uuid !== null){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "null"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const OrderResponse: Validator = validate15;

const schema15 = {"type":"object","properties":{"accounts":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type":"object","required":["uuid"],"properties":{"uuid":{"type":"string","minLength":1},"errors":{"type":["array","null"],"maxItems":0,"items":{"type":"string"}}}},{"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"type":"string"}},"uuid":{"type":"null"}}}]}},"subscriptions":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type":"object","required":["uuid"],"properties":{"uuid":{"type":"string","minLength":1},"errors":{"type":["array","null"],"maxItems":0,"items":{"type":"string"}}}},{"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"type":"string"}},"uuid":{"type":"null"}}}]}}}};

function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accounts !== undefined){
let data0 = data.accounts;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/accounts",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const beforekey0=errors;
for(const key0 in data0){
if(errors-beforekey0>limit.errors)break;
let data1 = data0[key0];
const _errs5 = errors;
let valid2 = false;
let passing0 = null;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uuid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "uuid"}});
errors++;
}
if(data1.uuid !== undefined){
let data2 = data1.uuid;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.errors !== undefined){
let data3 = data1.errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: schema15.properties.accounts.additionalProperties.oneOf[0].properties.errors.type}});
errors++;
}
if(Array.isArray(data3)){
if(data3.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len0 = data3.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.errors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data1.errors !== undefined){
let data5 = data1.errors;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i1=0, before=errors; i1<len1 && errors-before<=limit.errors; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.uuid !== undefined){
if(data1.uuid !== null){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "null"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/accounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.subscriptions !== undefined){
let data8 = data.subscriptions;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const beforekey1=errors;
for(const key1 in data8){
if(errors-beforekey1>limit.errors)break;
let data9 = data8[key1];
const _errs26 = errors;
let valid10 = false;
let passing1 = null;
const _errs27 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uuid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "uuid"}});
errors++;
}
if(data9.uuid !== undefined){
let data10 = data9.uuid;
if(typeof data10 === "string"){
if(func0(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.errors !== undefined){
let data11 = data9.errors;
if((!(Array.isArray(data11))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: schema15.properties.subscriptions.additionalProperties.oneOf[0].properties.errors.type}});
errors++;
}
if(Array.isArray(data11)){
if(data11.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len2 = data11.length;
for(let i2=0, before=errors; i2<len2 && errors-before<=limit.errors; i2++){
if(typeof data11[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs27 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs35 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.errors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data9.errors !== undefined){
let data13 = data9.errors;
if(Array.isArray(data13)){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data13.length;
for(let i3=0, before=errors; i3<len3 && errors-before<=limit.errors; i3++){
if(typeof data13[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.uuid !== undefined){
if(data9.uuid !== null){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "null"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs35 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const AccountUpdate: Validator = validate16;

function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(["accountTerms","releaseDelay","taxable","comments","tradingName","abn","companyName","contactTitle","givenName","familyName","emailAddress","serviceAddress","billAddress","phoneContact","fax","dob","accountType","custom"].includes(key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountTerms !== undefined){
let data0 = data.accountTerms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/accountTerms",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.releaseDelay !== undefined){
let data1 = data.releaseDelay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/releaseDelay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.taxable !== undefined){
if(typeof data.taxable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/taxable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.comments !== undefined){
if(typeof data.comments !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/comments",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tradingName !== undefined){
if(typeof data.tradingName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.abn !== undefined){
if(typeof data.abn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/abn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.companyName !== undefined){
if(typeof data.companyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/companyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contactTitle !== undefined){
if(typeof data.contactTitle !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contactTitle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.givenName !== undefined){
if(typeof data.givenName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/givenName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.familyName !== undefined){
if(typeof data.familyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/familyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.emailAddress !== undefined){
if(typeof data.emailAddress !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/emailAddress",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.serviceAddress !== undefined){
let data11 = data.serviceAddress;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const beforekey1=errors;
for(const key1 in data11){
if(errors-beforekey1>limit.errors)break;
if(!((((((((key1 === "addressDetail") || (key1 === "streetNumber")) || (key1 === "streetName")) || (key1 === "streetType")) || (key1 === "suburb")) || (key1 === "postcode")) || (key1 === "state")) || (key1 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data11.addressDetail !== undefined){
if(typeof data11.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.streetNumber !== undefined){
if(typeof data11.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.streetName !== undefined){
if(typeof data11.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.streetType !== undefined){
if(typeof data11.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.suburb !== undefined){
if(typeof data11.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.postcode !== undefined){
if(typeof data11.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.state !== undefined){
if(typeof data11.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.country !== undefined){
if(typeof data11.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceAddress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.billAddress !== undefined){
let data20 = data.billAddress;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
const beforekey2=errors;
for(const key2 in data20){
if(errors-beforekey2>limit.errors)break;
if(!((((((((key2 === "addressDetail") || (key2 === "streetNumber")) || (key2 === "streetName")) || (key2 === "streetType")) || (key2 === "suburb")) || (key2 === "postcode")) || (key2 === "state")) || (key2 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data20.addressDetail !== undefined){
if(typeof data20.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.streetNumber !== undefined){
if(typeof data20.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.streetName !== undefined){
if(typeof data20.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.streetType !== undefined){
if(typeof data20.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.suburb !== undefined){
if(typeof data20.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.postcode !== undefined){
if(typeof data20.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.state !== undefined){
if(typeof data20.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.country !== undefined){
if(typeof data20.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billAddress/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/billAddress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.phoneContact !== undefined){
let data29 = data.phoneContact;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
const beforekey3=errors;
for(const key3 in data29){
if(errors-beforekey3>limit.errors)break;
if(!(((key3 === "work") || (key3 === "home")) || (key3 === "mobile"))){
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data29.work !== undefined){
if(typeof data29.work !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact/work",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data29.home !== undefined){
if(typeof data29.home !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact/home",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data29.mobile !== undefined){
if(typeof data29.mobile !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact/mobile",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phoneContact",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fax !== undefined){
if(typeof data.fax !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dob !== undefined){
let data34 = data.dob;
if(typeof data34 === "string"){
if(!(formats0(data34))){
(vErrors ??= []).push({instancePath:instancePath+"/dob",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dob",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accountType !== undefined){
let data35 = data.accountType;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.custom !== undefined){
let data36 = data.custom;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
const beforekey4=errors;
for(const key4 in data36){
if(errors-beforekey4>limit.errors)break;
let data37 = data36[key4];
if((((!data37 || typeof data37 != "object") && (typeof data37 !== "string")) && (!((typeof data37 == "number") && (isFinite(data37))))) && (typeof data37 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/custom/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const UpdateStatus: Validator = validate17;

function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "UPDATED") || (data === "ERROR")) || (data === "INTERNAL_ERROR"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["UPDATED","ERROR","INTERNAL_ERROR"]}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const AccountUpdateErrorCodeKnown: Validator = validate18;

function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "NOT_ACCOUNT") || (data === "ACCOUNT_MISSING")) || (data === "TIMEZONE_NOT_FOUND")) || (data === "ACCOUNT_TYPE_NOT_FOUND"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["NOT_ACCOUNT","ACCOUNT_MISSING","TIMEZONE_NOT_FOUND","ACCOUNT_TYPE_NOT_FOUND"]}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const AccountUpdateErrorCode: Validator = validate19;

function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const AccountUpdateResponse: Validator = validate20;

function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
if("ERROR" !== data.status){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
if("UPDATED" !== data.status){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = _valid1;
}
if(!valid3){
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors !== undefined){
let data4 = data.errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.accountId !== undefined){
let data5 = data.accountId;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "UPDATED") || (data6 === "ERROR")) || (data6 === "INTERNAL_ERROR"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: ["UPDATED","ERROR","INTERNAL_ERROR"]}});
errors++;
}
}
if(data.errors !== undefined){
let data7 = data.errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data7[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const AccountUpdateErrorResponse: Validator = validate21;

function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.accountId !== undefined){
let data0 = data.accountId;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if("INTERNAL_ERROR" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "INTERNAL_ERROR"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const SubscriptionUpdate: Validator = validate22;

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!(((((key0 === "username") || (key0 === "description")) || (key0 === "releaseDelay")) || (key0 === "timezone")) || (key0 === "custom"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.releaseDelay !== undefined){
let data2 = data.releaseDelay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/releaseDelay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.custom !== undefined){
let data4 = data.custom;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const beforekey1=errors;
for(const key1 in data4){
if(errors-beforekey1>limit.errors)break;
let data5 = data4[key1];
if((((!data5 || typeof data5 != "object") && (typeof data5 !== "string")) && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/custom/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const SubscriptionUpdateErrorCodeKnown: Validator = validate23;

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "NOT_SUBSCRIPTION") || (data === "SUBSCRIPTION_MISSING")) || (data === "TIMEZONE_NOT_FOUND")) || (data === "DUPLICATE_USERNAME"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["NOT_SUBSCRIPTION","SUBSCRIPTION_MISSING","TIMEZONE_NOT_FOUND","DUPLICATE_USERNAME"]}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const SubscriptionUpdateErrorCode: Validator = validate24;

function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const SubscriptionUpdateResponse: Validator = validate25;

function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
if("ERROR" !== data.status){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
if("UPDATED" !== data.status){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscriptionId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriptionId"}});
errors++;
}
if(data.subscriptionId !== undefined){
if(typeof data.subscriptionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = _valid1;
}
if(!valid3){
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors !== undefined){
let data4 = data.errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.subscriptionId !== undefined){
let data5 = data.subscriptionId;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptionId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "UPDATED") || (data6 === "ERROR")) || (data6 === "INTERNAL_ERROR"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: ["UPDATED","ERROR","INTERNAL_ERROR"]}});
errors++;
}
}
if(data.errors !== undefined){
let data7 = data.errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data7[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const SubscriptionUpdateErrorResponse: Validator = validate26;

function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.subscriptionId !== undefined){
let data0 = data.subscriptionId;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriptionId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if("INTERNAL_ERROR" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "INTERNAL_ERROR"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const CreatedEntries: Validator = validate27;

function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.uuid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "uuid"}});
errors++;
}
if(data0.uuid !== undefined){
let data1 = data0.uuid;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.errors !== undefined){
let data2 = data0.errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len0 = data2.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const RefusedEntries: Validator = validate28;

function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.errors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data0.errors !== undefined){
let data1 = data0.errors;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0, before=errors; i0<len0 && errors-before<=limit.errors; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.uuid !== undefined){
if(data0.uuid !== null){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuid",keyword:"type",params:{type: "null"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const createOrderRequest: Validator = validate29;

function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!((((key0 === "path") || (key0 === "query")) || (key0 === "headers")) || (key0 === "body"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const beforekey2=errors;
for(const key2 in data1){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const beforekey3=errors;
for(const key3 in data2){
if(errors-beforekey3>limit.errors)break;
if(typeof data2[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.body !== undefined){
if(!(validate8(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const updateAccountRequest: Validator = validate31;

function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.body === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!((((key0 === "path") || (key0 === "query")) || (key0 === "headers")) || (key0 === "body"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!(key1 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(func0(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const beforekey2=errors;
for(const key2 in data2){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey3=errors;
for(const key3 in data3){
if(errors-beforekey3>limit.errors)break;
if(typeof data3[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.body !== undefined){
let data5 = data.body;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const beforekey4=errors;
for(const key4 in data5){
if(errors-beforekey4>limit.errors)break;
if(!(["accountTerms","releaseDelay","taxable","comments","tradingName","abn","companyName","contactTitle","givenName","familyName","emailAddress","serviceAddress","billAddress","phoneContact","fax","dob","accountType","custom"].includes(key4))){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data5.accountTerms !== undefined){
let data6 = data5.accountTerms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/body/accountTerms",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.releaseDelay !== undefined){
let data7 = data5.releaseDelay;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/body/releaseDelay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.taxable !== undefined){
if(typeof data5.taxable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/body/taxable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.comments !== undefined){
if(typeof data5.comments !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/comments",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.tradingName !== undefined){
if(typeof data5.tradingName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/tradingName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.abn !== undefined){
if(typeof data5.abn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/abn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.companyName !== undefined){
if(typeof data5.companyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/companyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.contactTitle !== undefined){
if(typeof data5.contactTitle !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/contactTitle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.givenName !== undefined){
if(typeof data5.givenName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/givenName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.familyName !== undefined){
if(typeof data5.familyName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/familyName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.emailAddress !== undefined){
if(typeof data5.emailAddress !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/emailAddress",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.serviceAddress !== undefined){
let data17 = data5.serviceAddress;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const beforekey5=errors;
for(const key5 in data17){
if(errors-beforekey5>limit.errors)break;
if(!((((((((key5 === "addressDetail") || (key5 === "streetNumber")) || (key5 === "streetName")) || (key5 === "streetType")) || (key5 === "suburb")) || (key5 === "postcode")) || (key5 === "state")) || (key5 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data17.addressDetail !== undefined){
if(typeof data17.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.streetNumber !== undefined){
if(typeof data17.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.streetName !== undefined){
if(typeof data17.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.streetType !== undefined){
if(typeof data17.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.suburb !== undefined){
if(typeof data17.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.postcode !== undefined){
if(typeof data17.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.state !== undefined){
if(typeof data17.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.country !== undefined){
if(typeof data17.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body/serviceAddress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data5.billAddress !== undefined){
let data26 = data5.billAddress;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const beforekey6=errors;
for(const key6 in data26){
if(errors-beforekey6>limit.errors)break;
if(!((((((((key6 === "addressDetail") || (key6 === "streetNumber")) || (key6 === "streetName")) || (key6 === "streetType")) || (key6 === "suburb")) || (key6 === "postcode")) || (key6 === "state")) || (key6 === "country"))){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data26.addressDetail !== undefined){
if(typeof data26.addressDetail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress/addressDetail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.streetNumber !== undefined){
if(typeof data26.streetNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress/streetNumber",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.streetName !== undefined){
if(typeof data26.streetName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress/streetName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.streetType !== undefined){
if(typeof data26.streetType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress/streetType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.suburb !== undefined){
if(typeof data26.suburb !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress/suburb",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.postcode !== undefined){
if(typeof data26.postcode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress/postcode",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.state !== undefined){
if(typeof data26.state !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.country !== undefined){
if(typeof data26.country !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body/billAddress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data5.phoneContact !== undefined){
let data35 = data5.phoneContact;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
const beforekey7=errors;
for(const key7 in data35){
if(errors-beforekey7>limit.errors)break;
if(!(((key7 === "work") || (key7 === "home")) || (key7 === "mobile"))){
(vErrors ??= []).push({instancePath:instancePath+"/body/phoneContact",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data35.work !== undefined){
if(typeof data35.work !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/phoneContact/work",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.home !== undefined){
if(typeof data35.home !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/phoneContact/home",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.mobile !== undefined){
if(typeof data35.mobile !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/phoneContact/mobile",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body/phoneContact",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data5.fax !== undefined){
if(typeof data5.fax !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/fax",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.dob !== undefined){
let data40 = data5.dob;
if(typeof data40 === "string"){
if(!(formats0(data40))){
(vErrors ??= []).push({instancePath:instancePath+"/body/dob",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body/dob",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.accountType !== undefined){
let data41 = data5.accountType;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/body/accountType",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.custom !== undefined){
let data42 = data5.custom;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
const beforekey8=errors;
for(const key8 in data42){
if(errors-beforekey8>limit.errors)break;
let data43 = data42[key8];
if((((!data43 || typeof data43 != "object") && (typeof data43 !== "string")) && (!((typeof data43 == "number") && (isFinite(data43))))) && (typeof data43 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/body/custom/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body/custom",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const updateSubscriptionRequest: Validator = validate32;

function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.body === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"}});
errors++;
}
const beforekey0=errors;
for(const key0 in data){
if(errors-beforekey0>limit.errors)break;
if(!((((key0 === "path") || (key0 === "query")) || (key0 === "headers")) || (key0 === "body"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
const beforekey1=errors;
for(const key1 in data0){
if(errors-beforekey1>limit.errors)break;
if(!(key1 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(func0(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const beforekey2=errors;
for(const key2 in data2){
if(errors-beforekey2>limit.errors)break;
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const beforekey3=errors;
for(const key3 in data3){
if(errors-beforekey3>limit.errors)break;
if(typeof data3[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.body !== undefined){
let data5 = data.body;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const beforekey4=errors;
for(const key4 in data5){
if(errors-beforekey4>limit.errors)break;
if(!(((((key4 === "username") || (key4 === "description")) || (key4 === "releaseDelay")) || (key4 === "timezone")) || (key4 === "custom"))){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data5.username !== undefined){
if(typeof data5.username !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/username",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.description !== undefined){
if(typeof data5.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.releaseDelay !== undefined){
let data8 = data5.releaseDelay;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/body/releaseDelay",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.timezone !== undefined){
if(typeof data5.timezone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body/timezone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.custom !== undefined){
let data10 = data5.custom;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const beforekey5=errors;
for(const key5 in data10){
if(errors-beforekey5>limit.errors)break;
let data11 = data10[key5];
if((((!data11 || typeof data11 != "object") && (typeof data11 !== "string")) && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/body/custom/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean","object","array"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body/custom",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
